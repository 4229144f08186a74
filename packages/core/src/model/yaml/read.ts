import type { MapEntry, MapNode, ScalarNode, YamlNode } from './node.ts';

/** The node as a scalar, else undefined. */
export function asScalar(node: YamlNode | undefined): ScalarNode | undefined {
  return node?.kind === 'scalar' ? node : undefined;
}

/** The node as a map, else undefined. */
export function asMap(node: YamlNode | undefined): MapNode | undefined {
  return node?.kind === 'map' ? node : undefined;
}

/** The entries of a map; none for anything else. */
export function entriesOf(node: YamlNode | undefined): readonly MapEntry[] {
  return node?.kind === 'map' ? node.entries : [];
}

/** The items of a list; none for anything else. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'seq' ? node.items : [];
}

/** A lone scalar, or the scalars of a list: how GitHub reads `needs`, `on`, `branches` and others. */
export function scalarsOf(node: YamlNode | undefined): readonly ScalarNode[] {
  if (node?.kind === 'scalar') return node.type === 'null' ? [] : [node];
  return itemsOf(node).filter((item) => item.kind === 'scalar');
}

/** A scalar that says something: not missing, not null. */
export function filledScalar(node: YamlNode | undefined): ScalarNode | undefined {
  return node?.kind === 'scalar' && node.type !== 'null' ? node : undefined;
}
