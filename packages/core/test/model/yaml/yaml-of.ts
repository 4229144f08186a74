import type { FileKind, Source } from '../../../src/model/source.ts';
import { parseYaml, type YamlNode, type YamlText } from '../../../src/model/yaml/index.ts';

export function sourceOf(text: string, kind: FileKind = 'workflow'): Source {
  return { path: 'ci.yml', repositoryPath: '.github/workflows/ci.yml', kind, text };
}

export function yamlOf(text: string): YamlText {
  return parseYaml(sourceOf(text));
}

/** The root of a text that must be readable without any problem. */
export function rootOf(text: string): YamlNode {
  const { root, problems } = yamlOf(text);
  if (root === undefined || problems.length > 0) {
    throw new Error(`cannot read ${JSON.stringify(text)}: ${problems[0]?.message}`);
  }
  return root;
}

/** The node at a path of keys and indexes. */
export function at(text: string, ...path: readonly (string | number)[]): YamlNode {
  let node = rootOf(text);
  for (const step of path) {
    const next =
      node.kind === 'map'
        ? node.get(String(step))
        : node.kind === 'seq'
          ? node.items[Number(step)]
          : undefined;
    if (next === undefined) throw new Error(`nothing at ${path.join(' ')}`);
    node = next;
  }
  return node;
}

/** Every node of a tree, parents first; an alias's node without what is in it, which comes at its target. */
export function nodesOf(root: YamlNode): readonly YamlNode[] {
  const nodes: YamlNode[] = [];
  const rest = [root];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    nodes.push(node);
    if (node.alias !== undefined) continue;
    if (node.kind === 'seq') rest.push(...node.items.toReversed());
    if (node.kind === 'map') {
      rest.push(...node.entries.flatMap(({ key, value }) => [key, value]).reverse());
    }
  }
  return nodes;
}
