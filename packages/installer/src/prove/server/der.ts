/** Writes DER, https://www.itu.int/rec/T-REC-X.690: what a throw-away certificate needs. */
export const der = {
  tagged,
  sequence: (...parts: readonly Uint8Array[]) => tagged(0x30, Buffer.concat(parts)),
  set: (part: Uint8Array) => tagged(0x31, part),
  explicit: (number: number, part: Uint8Array) => tagged(0xa0 + number, part),
  /** Not negative, and not empty. */
  integer: (value: Uint8Array) => tagged(0x02, value),
  true: () => tagged(0x01, Buffer.of(0xff)),
  bits: (value: Uint8Array) => tagged(0x03, Buffer.concat([Buffer.of(0), value])),
  octets: (value: Uint8Array) => tagged(0x04, value),
  /** As its encoded bytes. */
  oid: (hex: string) => tagged(0x06, Buffer.from(hex, 'hex')),
  utf8: (text: string) => tagged(0x0c, Buffer.from(text)),
  /** Of this century's first half. */
  time: (date: Date) =>
    tagged(0x17, Buffer.from(`${date.toISOString().slice(2, 19).replaceAll(/[-:T]/g, '')}Z`)),
} as const;

function tagged(tag: number, value: Uint8Array): Buffer {
  return Buffer.concat([Buffer.of(tag), lengthOf(value.length), value]);
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length);
  return length < 0x100 ? Buffer.of(0x81, length) : Buffer.of(0x82, length >> 8, length & 0xff);
}
