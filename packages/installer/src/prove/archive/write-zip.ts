import { crc32, deflateRawSync } from 'node:zlib';
import type { Member } from './member.ts';

/** A zip with Unix modes. All but `storedName` is deflated, so that no content can be read in the packed bytes. */
export function writeZip(members: readonly Member[], storedName: string): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const isStored = member.name === storedName;
    const packed = isStored ? member.body : deflateRawSync(member.body);
    const common = commonOf(member, packed, isStored ? 0 : 8);
    const name = Buffer.from(member.name);
    const file = Buffer.concat([signature(0x04034b50), common, name, packed]);
    directory.push(
      Buffer.concat([signature(0x02014b50, 0x0314), common, tailOf(member.mode, offset), name]),
    );
    files.push(file);
    offset += file.length;
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...files, listed, endOf(members.length, listed.length, offset)]);
}

function signature(value: number, madeBy?: number): Buffer {
  const bytes = Buffer.alloc(madeBy === undefined ? 4 : 6);
  bytes.writeUInt32LE(value);
  if (madeBy !== undefined) bytes.writeUInt16LE(madeBy, 4);
  return bytes;
}

/** What the local header and the directory have in common: version 2.0, no flags, 1980-01-01. */
function commonOf({ name, body }: Member, packed: Buffer, method: number): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20);
  bytes.writeUInt16LE(method, 4);
  bytes.writeUInt16LE(0x21, 8);
  bytes.writeUInt32LE(crc32(body), 10);
  bytes.writeUInt32LE(packed.length, 14);
  bytes.writeUInt32LE(body.length, 18);
  bytes.writeUInt16LE(Buffer.byteLength(name), 22);
  return bytes;
}

function tailOf(mode: number, offset: number): Buffer {
  const bytes = Buffer.alloc(14);
  bytes.writeUInt16LE(0o100000 | mode, 8);
  bytes.writeUInt32LE(offset, 10);
  return bytes;
}

function endOf(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}
