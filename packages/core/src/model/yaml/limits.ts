/**
 * What one text may cost. GitHub's own bounds are tighter (`c_maxYamlNodes` 50,000 and a depth of 50 in workflows, 100
 * in actions: actions/runner, `YamlObjectReader.cs`, `ParseOptions.cs`, `ActionManifestManager.cs`), so that no file
 * that runs is cut short here.
 */
export const LIMITS = {
  /** Nodes of one text, with every alias counted as the nodes it stands for. */
  nodes: 100_000,
  /** Collections inside one another, through aliases too. */
  depth: 100,
  /** Lines that one text may indent less than the value they belong to. */
  pads: 1_000,
  /** Characters given to the parser for one text, over all tries. */
  parsed: 3 * 1024 * 1024,
  /** Problems of one kind in one text: one is enough to act, and a hostile file has thousands. */
  problems: 20,
  /** Length of what a message quotes from a file. */
  quoted: 80,
} as const;
