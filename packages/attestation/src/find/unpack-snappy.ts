import { snappyLength } from './snappy-length.ts';

/**
 * Unpacks what https://github.com/google/snappy/blob/main/format_description.txt describes; undefined for anything
 * else. The length stands in front, so that nothing larger than `maxBytes` is ever allocated; every step writes at
 * least one byte, so that hostile bytes cannot keep us busy.
 */
export function unpackSnappy(packed: Uint8Array, maxBytes: number): Uint8Array | undefined {
  const head = snappyLength(packed);
  if (head === undefined || head.length > maxBytes) return undefined;
  const output = new Uint8Array(head.length);
  let [from, to] = [head.next, 0];
  while (from < packed.length) {
    const element = readElement(packed, from);
    if (element === undefined || element.length > output.length - to) return undefined;
    const { length, start, offset } = element;
    if (offset === undefined) {
      if (start + length > packed.length) return undefined;
      output.set(packed.subarray(start, start + length), to);
      from = start + length;
    } else {
      if (offset === 0 || offset > to) return undefined;
      // What is copied may be what is just being written.
      for (let index = to; index < to + length; index += 1)
        output[index] = output[index - offset] ?? 0;
      from = start;
    }
    to += length;
  }
  return to === output.length ? output : undefined;
}

interface Element {
  readonly length: number;
  /** Of the literal, or of what follows a copy. */
  readonly start: number;
  /** How far back a copy begins; undefined for a literal. */
  readonly offset: number | undefined;
}

function readElement(bytes: Uint8Array, at: number): Element | undefined {
  const tag = bytes[at] ?? 0;
  const upper = tag >>> 2;
  switch (tag & 3) {
    case 0: {
      const extra = upper < 60 ? 0 : upper - 59;
      const length = extra === 0 ? upper : readNumber(bytes, at + 1, extra);
      return length === undefined
        ? undefined
        : { length: length + 1, start: at + 1 + extra, offset: undefined };
    }
    case 1: {
      const low = readNumber(bytes, at + 1, 1);
      if (low === undefined) return undefined;
      return { length: (upper & 7) + 4, start: at + 2, offset: (tag >>> 5) * 256 + low };
    }
    default: {
      const size = (tag & 3) === 2 ? 2 : 4;
      const offset = readNumber(bytes, at + 1, size);
      return offset === undefined ? undefined : { length: upper + 1, start: at + 1 + size, offset };
    }
  }
}

/** Little-endian; undefined where the bytes end before. */
function readNumber(bytes: Uint8Array, at: number, size: number): number | undefined {
  if (at + size > bytes.length) return undefined;
  let value = 0;
  for (let index = 0; index < size; index += 1)
    value += (bytes[at + index] ?? 0) * 2 ** (8 * index);
  return value;
}
