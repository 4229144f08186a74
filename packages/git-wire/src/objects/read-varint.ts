import { unreadable } from './unreadable.ts';

/** A number in groups of seven bits, the lowest first. More than six groups are 4 TB, and nobody's. */
export function readVarint(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  for (let index = 0; index < 6; index += 1) {
    const byte = bytes[start + index];
    if (byte === undefined) throw unreadable('the pack ends within a size');
    value += (byte & 127) * 128 ** index;
    if (byte < 0x80) return { value, end: start + index + 1 };
  }
  throw unreadable('the pack has a size of more than six bytes');
}
