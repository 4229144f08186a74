import { quoted } from '@portcullis/core';
import { badArchive } from './bad-archive.ts';
import { readTar } from './read-tar.ts';
import { unpackGzip } from './unpack-gzip.ts';

/** The files of a package by their paths below its one folder. Throws PackageError. */
export function readArchive(bytes: Uint8Array, folder: string): ReadonlyMap<string, Uint8Array> {
  const files = readTar(unpackGzip(bytes, mostBytes));
  const stray = files.find(({ name }) => !name.startsWith(`${folder}/`));
  if (stray !== undefined)
    throw badArchive(`it has ${quoted(stray.name)}, which is not in the folder ${quoted(folder)}`);
  return new Map(files.map(({ name, bytes: data }) => [name.slice(folder.length + 1), data]));
}

/** As crates.io has it: https://github.com/rust-lang/crates.io/blob/main/src/config/server.rs */
const mostBytes = 512 * 2 ** 20;
