import type { ObjectFormat } from '../git-client.ts';
import type { Budget } from './budget.ts';
import type { ObjectType } from './git-object.ts';
import { idLength } from './id-length.ts';
import { inflateMember } from './inflate-member.ts';
import { readVarint } from './read-varint.ts';
import { unreadable } from './unreadable.ts';

/** `kind` says what `data` is: an object of that type, or a delta against the entry or object `base`. */
export interface Entry {
  readonly kind: ObjectType | 'delta';
  /** Of a delta: the offset of an earlier entry, or the id of an object. */
  readonly base: number | string | undefined;
  readonly offset: number;
  readonly data: Uint8Array;
}

interface Options {
  readonly format: ObjectFormat;
  readonly count: number;
  readonly budget: Budget;
}

/**
 * Every entry of a pack: type and size in a varint, for a delta its base, then a zlib stream whose end nobody
 * announces (https://git-scm.com/docs/gitformat-pack#_pack_pack_files_have_the_following_format). Offsets count from
 * the first entry, since deltas name only distances.
 */
export function readEntries(bytes: Buffer, options: Options): readonly Entry[] {
  const entries: Entry[] = [];
  let offset = 0;
  for (let index = 0; index < options.count; index += 1) {
    const { entry, end } = readEntry(bytes, offset, options);
    entries.push(entry);
    offset = end;
  }
  if (offset !== bytes.length) throw unreadable('the pack goes on behind its last object');
  return entries;
}

function readEntry(bytes: Buffer, offset: number, { format, budget }: Options) {
  const head = readHead(bytes, offset);
  const { kind, base, end } = readBase(bytes, { ...head, offset, format });
  budget.spend(head.size);
  const member = inflateMember(bytes.subarray(end), head.size);
  const entry: Entry = { kind, base, offset, data: member.data };
  return { entry, end: end + member.consumed };
}

/** Four bits of the size, three of the type, then seven more of the size in each byte. */
function readHead(bytes: Buffer, offset: number) {
  const first = bytes[offset];
  if (first === undefined) throw unreadable('the pack ends before its last object');
  const type = (first >> 4) & 7;
  if (first < 0x80) return { type, size: first & 15, start: offset + 1 };
  const { value, end } = readVarint(bytes, offset + 1);
  return { type, size: (first & 15) + value * 16, start: end };
}

interface Head {
  readonly type: number;
  readonly start: number;
  readonly offset: number;
  readonly format: ObjectFormat;
}

function readBase(bytes: Buffer, { type, start, offset, format }: Head) {
  const kind = objectTypes[type];
  if (kind !== undefined) return { kind, base: undefined, end: start };
  if (type === ofsDelta) {
    const { distance, end } = readDistance(bytes, start);
    return { kind: 'delta' as const, base: offset - distance, end };
  }
  if (type !== refDelta) throw unreadable(`the pack has an object of the unknown type ${type}`);
  const end = start + idLength(format);
  return { kind: 'delta' as const, base: bytes.toString('hex', start, end), end };
}

const ofsDelta = 6;
const refDelta = 7;
const objectTypes: Readonly<Record<number, ObjectType>> = {
  1: 'commit',
  2: 'tree',
  3: 'blob',
  4: 'tag',
};

/** Big-endian groups of seven bits; each that goes on adds one, so that no distance has two spellings. */
function readDistance(bytes: Buffer, start: number) {
  let value = -1;
  for (let end = start; end < start + 7; end += 1) {
    const byte = bytes[end];
    if (byte === undefined) break;
    value = (value + 1) * 128 + (byte & 127);
    if (byte < 0x80) return { distance: value, end: end + 1 };
  }
  throw unreadable('the pack has a delta whose base is too far away');
}
