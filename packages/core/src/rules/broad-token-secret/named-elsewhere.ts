/** The repository that a script names for git or `gh`, when it is named as it is and not by a variable for the own one. */
export function namedElsewhere(script: string): string | undefined {
  for (const pattern of patterns) {
    const name = pattern.exec(script)?.[1]?.replace(/\.git$/, '');
    if (name !== undefined) return name;
  }
  return undefined;
}

const patterns = [
  /@github\.com[/:]([\w.-]+\/[\w.-]+)/i,
  /\bgh\b[^\n|;&]{0,300}?\s(?:--repo|-R)[ =]["']?([\w.-]+\/[\w.-]+)/,
  /\bgh\s+(?:api|repo\s+\w+)\s[^\n|;&]{0,200}?\/?repos\/([\w.-]+\/[\w.-]+)/,
  /\bgh\s+repo\s+clone\s+["']?([\w.-]+\/[\w.-]+)/,
  /\bgit\s+clone\s[^\n|;&]{0,200}?github\.com[/:]([\w.-]+\/[\w.-]+)/,
];
