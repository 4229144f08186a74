/**
 * Packs bytes in the format that needs no skill: everything is literal.
 * https://github.com/google/snappy/blob/main/format_description.txt
 */
export function packSnappy(bytes: Uint8Array): Buffer {
  const parts: Uint8Array[] = [toVarint(bytes.length)];
  for (let start = 0; start < bytes.length; start += 65_536) {
    const part = bytes.subarray(start, start + 65_536);
    // 61: the length stands in the two bytes that follow.
    parts.push(Uint8Array.of(61 << 2, (part.length - 1) & 255, (part.length - 1) >> 8), part);
  }
  return Buffer.concat(parts);
}

function toVarint(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Uint8Array.of(...bytes, rest);
    bytes.push((rest % 128) + 128);
  }
}
