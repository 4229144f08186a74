import type { ObjectFormat } from '../git-client.ts';
import type { ObjectType } from './git-object.ts';
import { readIdLine } from './read-id-line.ts';
import { unreadable } from './unreadable.ts';

export interface Tag {
  readonly object: string;
  readonly type: ObjectType;
}

/** `object <id>`, then `type <type>` of that object; it may be a tag again. */
export function parseTag(bytes: Uint8Array, format: ObjectFormat): Tag {
  const object = readIdLine(bytes, { at: 0, key: 'object', format });
  if (object === undefined) throw unreadable('a tag names no object');
  const rest = Buffer.from(bytes.subarray(object.end, object.end + 16)).toString('latin1');
  const type = types.find((one) => rest.startsWith(`type ${one}\n`));
  if (type === undefined) throw unreadable('a tag names an object of an unknown type');
  return { object: object.id, type };
}

const types: readonly ObjectType[] = ['commit', 'tree', 'blob', 'tag'];
