import type { Place, YamlNode } from '../model/index.ts';

/** Where a reader meets a value: the alias that brings it in, else the value itself. */
export function standsAt(node: YamlNode): Place {
  return node.alias ?? node;
}
