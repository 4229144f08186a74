import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

export interface MadeEntry {
  /** 1 commit, 2 tree, 3 blob, 4 tag, 6 delta with an offset, 7 delta with an id. */
  readonly type: number;
  readonly data: Uint8Array;
  /** What the entry says that it has; the truth unless told. */
  readonly size?: number;
  /** Of a delta: how many entries before this one, or an id. */
  readonly base?: number | string;
  /** Instead of `data`, compressed. */
  readonly raw?: Uint8Array;
}

export interface MadeOptions {
  readonly format?: 'sha1' | 'sha256';
  readonly version?: number;
  readonly count?: number;
  readonly trailer?: Uint8Array;
}

/** A pack written by hand, since git would not write the ones that are broken. */
export function makePack(entries: readonly MadeEntry[], options: MadeOptions = {}): Buffer {
  const { format = 'sha1', version = 2, count = entries.length, trailer } = options;
  const header = Buffer.from('PACK\0\0\0\0\0\0\0\0');
  header.writeUInt32BE(version, 4);
  header.writeUInt32BE(count, 8);
  const starts: number[] = [];
  let pack = header;
  for (const [index, entry] of entries.entries()) {
    starts.push(pack.length);
    const distance =
      typeof entry.base === 'number' ? pack.length - (starts[index - entry.base] ?? 0) : 0;
    pack = Buffer.concat([pack, toEntry(entry, distance)]);
  }
  return Buffer.concat([pack, trailer ?? createHash(format).update(pack).digest()]);
}

/** The same pack with the checksum that its bytes have. */
export function resealed(pack: Uint8Array, format: 'sha1' | 'sha256' = 'sha1'): Buffer {
  const body = pack.subarray(0, pack.length - (format === 'sha1' ? 20 : 32));
  return Buffer.concat([body, createHash(format).update(body).digest()]);
}

function toEntry({ type, data, size = data.length, base, raw }: MadeEntry, distance: number) {
  const rest = toVarint(Math.floor(size / 16));
  const first = (type << 4) | (size % 16) | (size < 16 ? 0 : 128);
  const head = Buffer.from([first, ...(size < 16 ? [] : rest)]);
  const baseBytes =
    typeof base === 'number' ? toDistance(distance) : Buffer.from(base ?? '', 'hex');
  return Buffer.concat([head, baseBytes, raw ?? deflateSync(data)]);
}

export function toVarint(value: number): readonly number[] {
  const digits: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) digits.push((rest % 128) | 128);
  return [...digits, rest];
}

function toDistance(value: number): Buffer {
  const digits = [value & 127];
  for (let rest = value >> 7; rest > 0; rest >>= 7) {
    rest -= 1;
    digits.unshift((rest & 127) | 128);
  }
  return Buffer.from(digits);
}
