import { inflateRawSync } from 'node:zlib';
import type { Member } from './member.ts';

/** The files of a zip, by its central directory; https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function readZip(bytes: Buffer, limit: number): readonly Member[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('it has no central directory');
  const members: Member[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const [nameLength = 0, extra = 0, comment = 0] = lengths;
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const mode = bytes.readUInt16LE(at + 40) & 0o7777;
    if (!name.endsWith('/')) members.push({ name, mode, body: bodyOf(bytes, at, limit) });
    at += 46 + nameLength + extra + comment;
  }
  return members;
}

/** Sizes stand in the directory: the local header may leave them out. */
function bodyOf(bytes: Buffer, at: number, limit: number): Buffer {
  const method = bytes.readUInt16LE(at + 10);
  const size = bytes.readUInt32LE(at + 20);
  const local = bytes.readUInt32LE(at + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + size);
  if (method === 0) return packed;
  if (method !== 8) throw new Error(`it uses the compression method ${method}`);
  return inflateRawSync(packed, { maxOutputLength: limit });
}
