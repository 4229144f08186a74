import type { ScalarNode } from '../../../src/model/yaml/index.ts';
import { parseYaml } from '../../../src/model/yaml/index.ts';

/** The value of `uses:` in a text, as the YAML room reads it. */
export function scalarOf(text: string): ScalarNode {
  const source = { path: 'ci.yml', repositoryPath: 'ci.yml', kind: 'workflow', text } as const;
  const { root } = parseYaml(source);
  const value = root?.kind === 'map' ? root.get('uses') : undefined;
  if (value?.kind !== 'scalar') throw new Error(`no "uses" in ${text}`);
  return value;
}
