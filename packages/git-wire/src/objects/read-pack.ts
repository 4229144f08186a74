import { createHash } from 'node:crypto';
import { HttpError } from '@portcullis/http';
import type { ObjectFormat } from '../git-client.ts';
import { Budget } from './budget.ts';
import { idLength } from './id-length.ts';
import type { PackObject } from './pack-object.ts';
import { readEntries } from './read-entries.ts';
import { resolveEntries } from './resolve-entries.ts';
import { unreadable } from './unreadable.ts';

export interface PackOptions {
  readonly format: ObjectFormat;
  /** Objects that a pack may announce. */
  readonly maxObjects: number;
  /** Bytes of the pack, and bytes of everything in it when it is unpacked, each. */
  readonly maxBytes: number;
  /** Bytes of one object; one that says it is larger is refused before it is unpacked. */
  readonly maxObjectBytes: number;
}

/**
 * The objects of a pack that is complete in itself, deltas resolved, in no order that means anything. Nothing comes
 * out before the checksum over the whole was right. Throws HttpError: too-large or unreadable.
 *
 * A pack (https://git-scm.com/docs/gitformat-pack) is `PACK`, a version, the count of its entries, the entries, and a
 * checksum over all of that.
 */
export async function* readPack(
  stream: AsyncIterable<Uint8Array>,
  options: PackOptions,
): AsyncGenerator<PackObject> {
  const pack = await collect(stream, options.maxBytes);
  const body = checkedBody(pack, options.format);
  const count = entryCount(body, options.maxObjects);
  const budget = new Budget(options.maxBytes, options.maxObjectBytes);
  const entries = readEntries(body.subarray(headerLength), { ...options, count, budget });
  yield* resolveEntries(entries, { ...options, budget });
}

const headerLength = 12;

async function collect(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > maxBytes) throw new HttpError('too-large', `the pack is over ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

function checkedBody(pack: Buffer, format: ObjectFormat): Buffer {
  const end = pack.length - idLength(format);
  if (end < headerLength) throw unreadable('the pack ends before its checksum');
  const body = pack.subarray(0, end);
  if (!createHash(format).update(body).digest().equals(pack.subarray(end)))
    throw unreadable('the checksum of the pack is wrong');
  return body;
}

function entryCount(body: Buffer, maxObjects: number): number {
  if (body.toString('latin1', 0, 4) !== 'PACK') throw unreadable('the pack has no header');
  const version = body.readUInt32BE(4);
  if (version !== 2 && version !== 3)
    throw unreadable(`the pack is of the unknown version ${version}`);
  const count = body.readUInt32BE(8);
  if (count > maxObjects)
    throw new HttpError('too-large', `the pack has ${count} objects, over ${maxObjects}`);
  return count;
}
