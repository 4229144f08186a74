import { type MapNode, type Place, toLocation, type YamlNode } from '../../model/index.ts';
import { GuardError } from '../guard-error.ts';

/** The node as a map that has no other keys than these. */
export function expectMap(node: YamlNode, keys: readonly string[]): MapNode {
  if (node.kind !== 'map') throw configurationError(node, `expected a map with ${keys.join(', ')}`);
  const unknown = node.entries.find(({ key }) => !keys.includes(key.value));
  if (unknown === undefined) return node;
  throw configurationError(
    unknown.key,
    `unknown key "${unknown.key.value}": known are ${keys.join(', ')}`,
  );
}

/** The items of a list; undefined when there is no node. */
export function expectList(node: YamlNode | undefined): readonly YamlNode[] | undefined {
  if (node === undefined || node.kind === 'seq') return node?.items;
  throw configurationError(node, 'expected a list');
}

/** The text of a single value that is not empty. */
export function expectText(node: YamlNode): string {
  if (node.kind === 'scalar' && node.type !== 'null' && node.value.trim() !== '')
    return node.value.trim();
  throw configurationError(
    node,
    node.kind === 'scalar' ? 'expected a value, found nothing' : 'expected a single value',
  );
}

/** One of a few words; undefined when there is no node. */
export function expectWord<Word extends string>(
  node: YamlNode | undefined,
  words: readonly Word[],
): Word | undefined {
  if (node === undefined) return undefined;
  const text = expectText(node);
  const word = words.find((known) => known === text);
  if (word !== undefined) return word;
  throw configurationError(node, `"${text}" is not one of ${words.join(', ')}`);
}

/** The value of a key that must be there. */
export function required(map: MapNode, key: string): YamlNode {
  const node = map.get(key);
  if (node !== undefined) return node;
  throw configurationError(map, `"${key}" is missing`);
}

/** The parsed value of a key that may be missing. */
export function optional<Value>(
  map: MapNode,
  key: string,
  parse: (node: YamlNode) => Value,
): Value | undefined {
  const node = map.get(key);
  return node === undefined ? undefined : parse(node);
}

/** An error that names file, line and column. */
export function configurationError(at: Place, message: string): GuardError {
  const { path, start } = toLocation(at);
  return new GuardError('bad-configuration', `${path}:${start.line}:${start.column}: ${message}`);
}
