/**
 * How long the packed bytes say that they will be, a varint of at most 32 bits, and where they go on; undefined for
 * bytes that do not say it.
 */
export function snappyLength(packed: Uint8Array): SnappyLength | undefined {
  let length = 0;
  for (let index = 0; index < 5; index += 1) {
    const byte = packed[index];
    if (byte === undefined) return undefined;
    length += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return length < 2 ** 32 ? { length, next: index + 1 } : undefined;
  }
  return undefined;
}

interface SnappyLength {
  readonly length: number;
  readonly next: number;
}
