import { badArchive } from './bad-archive.ts';
import { checkEntryName } from './check-entry-name.ts';
import { blockSize, parseTarHeader, type TarHeader } from './tar-header.ts';
import { toLonger, withLonger } from './tar-longer.ts';

export interface TarFile {
  readonly name: string;
  /** A part of the tar's bytes. */
  readonly bytes: Uint8Array;
}

/**
 * The files of a tar, attacker-controlled: regular ones and folders only, each name once however it is spelled, and
 * nothing that one program reads otherwise than another one does. Throws PackageError.
 */
export function readTar(tar: Uint8Array): readonly TarFile[] {
  const files: TarFile[] = [];
  const names = new Set<string>();
  for (const { header, bytes } of entriesOf(tar)) {
    const name = checkEntryName(header);
    if (names.size === most) throw badArchive(`it has more than ${most} entries`);
    if (names.size === names.add(toFolded(name)).size)
      throw badArchive(`it has "${name}" twice, where case does not count`);
    if (header.type === '0') files.push({ name, bytes });
  }
  return files;
}

/** One name where a disk counts neither case nor ways to write a letter: "ſ" is "S" in upper case only. */
function toFolded(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase();
}

const most = 100_000;

interface Entry {
  readonly header: TarHeader;
  readonly bytes: Uint8Array;
}

/** What an extended header says is of the entry behind it. */
function* entriesOf(tar: Uint8Array): Generator<Entry> {
  let rest = tar;
  let extended: Entry | undefined;
  while (!isZero(rest.subarray(0, blockSize))) {
    const { entry, next } = takeEntry(rest);
    rest = next;
    const isExtended = entry.header.type === 'x' || entry.header.type === 'L';
    if (isExtended && extended !== undefined)
      throw badArchive('its tar has two extended headers for one entry');
    if (!isExtended)
      yield { ...entry, header: withLonger(entry.header, extended && toLonger(extended)) };
    extended = isExtended ? entry : undefined;
  }
  if (extended !== undefined) throw badArchive('its tar has an extended header for nothing');
  if (rest.length < 2 * blockSize) throw badArchive('its tar breaks off');
  if (!isZero(rest)) throw badArchive('something is behind the end of its tar');
}

function takeEntry(rest: Uint8Array): { readonly entry: Entry; readonly next: Uint8Array } {
  if (rest.length < blockSize) throw badArchive('its tar breaks off');
  const header = parseTarHeader(rest.subarray(0, blockSize));
  const end = blockSize + header.size;
  const next = Math.ceil(end / blockSize) * blockSize;
  if (next > rest.length) throw badArchive('its tar breaks off');
  return { entry: { header, bytes: rest.subarray(blockSize, end) }, next: rest.subarray(next) };
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}
