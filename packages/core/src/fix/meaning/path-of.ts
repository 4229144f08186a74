import type { YamlNode } from '../../model/index.ts';
import type { Path } from './change.ts';

/** The way from the root to a node; undefined when it is not below it. A node seen by an alias may be found under its anchor. */
export function pathOf(root: YamlNode, node: YamlNode): Path | undefined {
  if (root === node) return [];
  // Not below this one, unless aliases are in play: then the next comparison fails, and nothing is written.
  if (root.kind === 'scalar' || node.start < root.start || node.end > root.end) return undefined;
  if (root.kind === 'seq') {
    for (const [index, item] of root.items.entries()) {
      const path = pathOf(item, node);
      if (path !== undefined) return [index, ...path];
    }
    return undefined;
  }
  for (const { key, value } of root.entries) {
    const path = pathOf(value, node);
    if (path !== undefined) return [key.value, ...path];
  }
  return undefined;
}
