import { gzipSync } from 'node:zlib';
import type { ArchiveProblem } from './archive-problem.ts';
import type { Member } from './member.ts';
import type { OpenArchive } from './open-archive.ts';
import { runXz } from './run-xz.ts';
import { tripwire } from './tripwire.ts';
import { writeTar } from './write-tar.ts';
import { writeZip } from './write-zip.ts';

/**
 * Well-formed bytes of exactly this size, packed alike, in which every file is a tripwire: only a hash tells them from
 * the true ones. A truncated file shows nothing, since every unpacker refuses it.
 */
export function tamper(archive: OpenArchive, size: number, mark: string): Buffer | ArchiveProblem {
  const program = Buffer.from(tripwire(mark));
  const members = archive.members.map(({ name, mode }) => ({ name, mode, body: program }));
  const packed = pack(archive, members, size);
  if (packed?.length === size) return packed;
  const why =
    packed === undefined
      ? 'the command "xz" is missing here'
      : `an archive with the same names needs ${packed.length} bytes, and the true one has ${size}`;
  return { kind: 'problem', why: `cannot make a tampered archive of the same size: ${why}` };
}

function pack(
  { packing }: OpenArchive,
  members: readonly Member[],
  size: number,
): Buffer | undefined {
  const [only = Buffer.alloc(0)] = members.map(({ body }) => body);
  switch (packing) {
    case 'zip':
      return padZip(members, size);
    case 'tar':
      return padEnd(writeTar(members), size, 0);
    case 'tar.gz':
      return padGzip(gzipSync(writeTar(members)), size);
    case 'gz':
      return padGzip(gzipSync(only), size);
    case 'tar.xz':
      return padXz(writeTar(members), size);
    case 'xz':
      return padXz(only, size);
    default:
      return padEnd(only, size, 0x0a);
  }
}

function padEnd(bytes: Buffer, size: number, fill: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(Math.max(0, size - bytes.length), fill)]);
}

/** By a comment in the header; https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1 */
function padGzip(bytes: Buffer, size: number): Buffer {
  const missing = size - bytes.length;
  if (missing <= 0) return bytes;
  const header = Buffer.from(bytes.subarray(0, 10));
  header[3] = 0x10;
  return Buffer.concat([header, Buffer.alloc(missing - 1, 0x20), Buffer.of(0), bytes.subarray(10)]);
}

/** By zeros between and after streams; https://tukaani.org/xz/xz-file-format.txt, 2.2 */
function padXz(plain: Buffer, size: number): Buffer | undefined {
  const packed = runXz(['-c', '-T1'], plain, 1 << 29);
  return packed === undefined ? undefined : padEnd(packed, size, 0);
}

/** By one more file, which is not compressed. */
function padZip(members: readonly Member[], size: number): Buffer {
  const withPadding = (length: number) =>
    writeZip([...members, { name: padding, mode: 0o644, body: Buffer.alloc(length) }], padding);
  const smallest = withPadding(0);
  return smallest.length > size ? smallest : withPadding(size - smallest.length);
}

const padding = 'portcullis-padding';
