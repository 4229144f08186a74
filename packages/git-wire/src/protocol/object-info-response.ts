import { unreadable } from '../objects/unreadable.ts';
import type { PktLine } from './pkt-line.ts';
import { readUntilFlush } from './read-until-flush.ts';
import { toServerText } from './server-text.ts';
import { throwIfError } from './throw-if-error.ts';

/**
 * gitprotocol-v2, "object-info": a line with the attributes that follow, then `obj-id SP obj-size` in bytes for each
 * object, without a size where the server does not have it. Objects that nobody asked for are an error.
 * https://git-scm.com/docs/gitprotocol-v2#_object_info
 */
export async function readObjectInfo(
  lines: AsyncIterable<PktLine>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const asked = new Set(ids);
  const sizes = new Map<string, number>();
  let hasAttributes = false;
  for await (const bytes of readUntilFlush(lines)) {
    throwIfError(bytes);
    const line = Buffer.from(bytes).toString('latin1').trimEnd();
    if (!hasAttributes && line !== 'size') throw notOfSizes(bytes);
    if (hasAttributes) {
      const [, id = '', size] = /^([0-9a-f]+)(?: (\d{1,15}))?$/.exec(line) ?? [];
      if (!asked.delete(id)) throw notOfSizes(bytes);
      if (size !== undefined) sizes.set(id, Number(size));
    }
    hasAttributes = true;
  }
  return sizes;
}

function notOfSizes(line: Uint8Array) {
  return unreadable(`"${toServerText(line)}" is not the size of an object that was asked for`);
}
