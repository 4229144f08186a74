import type { Budget } from './budget.ts';
import { readVarint } from './read-varint.ts';
import { unreadable } from './unreadable.ts';

/**
 * The object that a delta makes of its base: the sizes of both in varints, then instructions, each of which copies
 * from the base or brings its own bytes (https://git-scm.com/docs/gitformat-pack#_deltified_representation).
 */
export function applyDelta(base: Uint8Array, delta: Uint8Array, budget: Budget): Uint8Array {
  const from = readVarint(delta, 0);
  if (from.value !== base.length) throw unreadable('the pack has a delta for another base');
  const to = readVarint(delta, from.end);
  budget.spend(to.value);
  const result = Buffer.alloc(to.value);
  let filled = 0;
  for (let at = to.end; at < delta.length; ) {
    const { part, end } = readInstruction(base, delta, at);
    if (part.length > result.length - filled)
      throw unreadable('the pack has a delta that makes more than it says');
    result.set(part, filled);
    filled += part.length;
    at = end;
  }
  if (filled !== result.length)
    throw unreadable('the pack has a delta that makes less than it says');
  return result;
}

interface Instruction {
  readonly part: Uint8Array;
  readonly end: number;
}

function readInstruction(base: Uint8Array, delta: Uint8Array, at: number): Instruction {
  const first = delta[at] ?? 0;
  if (first >= 0x80) return readCopy(base, delta, at);
  if (first === 0) throw unreadable('the pack has a delta with a reserved instruction');
  const end = at + 1 + first;
  if (end > delta.length) throw unreadable('the pack has a delta that ends early');
  return { part: delta.subarray(at + 1, end), end };
}

/** Seven bits say which bytes of offset and size follow; a size of zero stands for 64 KiB. */
function readCopy(base: Uint8Array, delta: Uint8Array, at: number): Instruction {
  const first = delta[at] ?? 0;
  let end = at + 1;
  let offset = 0;
  let size = 0;
  for (let bit = 0; bit < 7; bit += 1) {
    if ((first & (1 << bit)) === 0) continue;
    const byte = delta[end];
    if (byte === undefined) throw unreadable('the pack has a delta that ends early');
    if (bit < 4) offset += byte * 256 ** bit;
    else size += byte * 256 ** (bit - 4);
    end += 1;
  }
  const length = size === 0 ? 0x10000 : size;
  if (offset + length > base.length)
    throw unreadable('the pack has a delta that copies what its base does not have');
  return { part: base.subarray(offset, offset + length), end };
}
