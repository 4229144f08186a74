import { configurationError, type MapNode, nearest, quoted, type YamlNode } from '@portcullis/core';

/** The node as a map of these keys; a slip of the pen must not be a row that nobody asks. */
export function expectKnownKeys(node: YamlNode, keys: readonly string[]): MapNode {
  if (node.kind !== 'map') throw configurationError(node, `expected a map with ${keys.join(', ')}`);
  const unknown = node.entries.find(({ key }) => !keys.includes(key.value))?.key;
  if (unknown === undefined) return node;
  const meant = nearest(unknown.value, keys);
  const remedy = meant === undefined ? `known are ${keys.join(', ')}` : `write "${meant}"`;
  throw configurationError(unknown, `unknown key ${quoted(unknown.value)}: ${remedy}`);
}
