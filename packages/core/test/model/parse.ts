import { asMap, type MapNode, parseYaml, type ScalarNode } from '../../src/model/yaml/index.ts';

/** The root of a YAML text. */
export function rootOf(text: string): MapNode {
  const source = { path: 'ci.yml', repositoryPath: 'ci.yml', kind: 'workflow', text } as const;
  const root = asMap(parseYaml(source).root);
  if (root === undefined) throw new Error(`no mapping: ${text}`);
  return root;
}

/** The scalar that stands after `key: `. */
export function scalarIn(spelled: string): ScalarNode {
  const value = rootOf(`key: ${spelled}`).get('key');
  if (value?.kind !== 'scalar') throw new Error(`no scalar: ${spelled}`);
  return value;
}
