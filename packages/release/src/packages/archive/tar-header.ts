import { badArchive } from './bad-archive.ts';
import { toUtf8 } from './to-utf8.ts';

/** A header of 512 bytes: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06 */
export interface TarHeader {
  readonly name: string;
  readonly size: number;
  /** One character; '0' is a file. */
  readonly type: string;
}

export const blockSize = 512;

/** Reads less than others do: what npm and cargo write, and nothing that programs read differently. Throws PackageError. */
export function parseTarHeader(block: Uint8Array): TarHeader {
  if (readNumber(block, [148, 8]) !== checksumOf(block))
    throw badArchive('a header of its tar has a wrong checksum');
  const name = readText(block, [0, 100]);
  const type = readText(block, [156, 1]);
  return {
    name: withPrefix(block, name),
    size: readNumber(block, [124, 12]),
    type: type === '' ? '0' : type,
  };
}

/** Of all bytes, as if those of the checksum were spaces. */
function checksumOf(block: Uint8Array): number {
  return block.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0);
}

/** GNU's form has other things where the prefix is. */
function withPrefix(block: Uint8Array, name: string): string {
  const magic = Buffer.from(block.subarray(257, 265)).toString('latin1');
  if (magic === 'ustar  \0') return name;
  if (magic !== 'ustar\u000000')
    throw badArchive('its tar is of a form that npm and cargo do not write');
  const prefix = readText(block, [345, 155]);
  return prefix === '' ? name : `${prefix}/${name}`;
}

type Field = readonly [start: number, length: number];

/** Octal digits; a longer form, which not all programs read, is of no use below eight gigabytes. */
function readNumber(block: Uint8Array, field: Field): number {
  const text = bytesOf(block, field).toString('latin1');
  const [, digits] = /^ *([0-7]{1,11})[ \0]*$/.exec(text) ?? [];
  if (digits === undefined) throw badArchive('a header of its tar has a number that is none');
  return Number.parseInt(digits, 8);
}

function readText(block: Uint8Array, field: Field): string {
  const bytes = bytesOf(block, field);
  const end = bytes.indexOf(0);
  return toUtf8(end === -1 ? bytes : bytes.subarray(0, end), 'a name in its tar');
}

function bytesOf(block: Uint8Array, [start, length]: Field): Buffer {
  return Buffer.from(block.subarray(start, start + length));
}
