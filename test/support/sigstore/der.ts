/**
 * Writes DER: enough for certificates (RFC 5280) and timestamps (RFC 3161), right or wrong on purpose.
 * https://www.itu.int/rec/T-REC-X.690
 */
export const der = {
  sequence: (...parts: readonly Uint8Array[]) => tagged(0x30, Buffer.concat(parts)),
  /** Elements in the order of their encodings, as DER wants. */
  set: (...parts: readonly Uint8Array[]) =>
    tagged(0x31, Buffer.concat([...parts].sort(Buffer.compare))),
  /** `[number]` around other elements. */
  explicit: (number: number, ...parts: readonly Uint8Array[]) =>
    tagged(0xa0 + number, Buffer.concat(parts)),
  /** `[number]` in place of the type's own tag. */
  implicit: (number: number, value: Uint8Array) => tagged(0x80 + number, value),
  boolean: (value: boolean) => tagged(0x01, Buffer.of(value ? 0xff : 0)),
  integer: (value: number | bigint | Uint8Array) => tagged(0x02, toInteger(value)),
  bitString: (value: Uint8Array, unusedBits = 0) =>
    tagged(0x03, Buffer.concat([Buffer.of(unusedBits), value])),
  octetString: (value: Uint8Array) => tagged(0x04, value),
  null: () => tagged(0x05, Buffer.alloc(0)),
  oid: (dotted: string) => tagged(0x06, toOid(dotted)),
  utf8: (text: string) => tagged(0x0c, Buffer.from(text)),
  printable: (text: string) => tagged(0x13, Buffer.from(text, 'latin1')),
  utcTime: (date: Date) => tagged(0x17, Buffer.from(digitsOf(date).slice(2))),
  generalizedTime: (date: Date) => tagged(0x18, Buffer.from(digitsOf(date))),
  tagged,
} as const;

function tagged(tag: number, value: Uint8Array): Buffer {
  return Buffer.concat([Buffer.of(tag), toLength(value.length), value]);
}

function toLength(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length);
  const bytes = toBytes(length);
  return Buffer.concat([Buffer.of(0x80 + bytes.length), bytes]);
}

/** Not negative; a zero goes before a first byte that would read as a sign. */
function toInteger(value: number | bigint | Uint8Array): Buffer {
  const bytes = value instanceof Uint8Array ? Buffer.from(value) : toBytes(value);
  return (bytes[0] ?? 0) > 0x7f ? Buffer.concat([Buffer.of(0), bytes]) : bytes;
}

function toBytes(value: number | bigint): Buffer {
  const hex = value.toString(16);
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
}

function toOid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return Buffer.from([first * 40 + second, ...rest.flatMap(toBase128)]);
}

function toBase128(value: number): readonly number[] {
  const bytes = [value % 128];
  for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128))
    bytes.unshift(0x80 + (left % 128));
  return bytes;
}

/** `YYYYMMDDHHMMSSZ` */
function digitsOf(date: Date): string {
  return `${date.toISOString().replaceAll(/[-:T]|\.\d+Z$/g, '')}Z`;
}
