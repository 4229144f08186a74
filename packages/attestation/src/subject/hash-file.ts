import { createHash, type Hash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { quoted } from '@portcullis/core';
import { describeSystemError, systemErrorCode } from '@portcullis/files';
import { badSubject } from './bad-subject.ts';
import { type Digests, digestAlgorithms } from './subject.ts';

export type DigestAlgorithm = (typeof digestAlgorithms)[number];

/**
 * The digests of a file's bytes: `sha256`, and what else is asked for, in one pass and with one buffer however large
 * the file is. Throws when it is a link or no regular file, and when it changes meanwhile: nobody knows then what
 * the digest is of.
 */
export async function hashFile(
  path: string,
  others: readonly DigestAlgorithm[] = [],
): Promise<Digests> {
  const file = await attempt(path, () => open(path, flags));
  try {
    return await attempt(path, () => hashOpen(file, path, new Set(['sha256', ...others])));
  } finally {
    await file.close();
  }
}

// A pipe would wait for a writer without O_NONBLOCK. Windows has neither flag.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

async function hashOpen(
  file: FileHandle,
  path: string,
  algorithms: ReadonlySet<DigestAlgorithm>,
): Promise<Digests> {
  const before = await file.stat({ bigint: true });
  if (!before.isFile()) throw badSubject(`cannot hash ${quoted(path)}: it is no regular file`);
  const hashes = digestAlgorithms.flatMap((name) =>
    algorithms.has(name) ? [{ name, hash: createHash(name) }] : [],
  );
  const size = await readInto(
    file,
    Number(before.size),
    hashes.map(({ hash }) => hash),
  );
  // By its name: another file may bear it by now.
  const after = await lstat(path, { bigint: true });
  const isSame =
    BigInt(size) === before.size && facts.every((fact) => after[fact] === before[fact]);
  if (!isSame)
    throw badSubject(`cannot hash ${quoted(path)}: it changed while it was read; run this again`);
  return Object.fromEntries(hashes.map(({ name, hash }) => [name, hash.digest('hex')]));
}

const facts = ['ino', 'size', 'mtimeNs', 'ctimeNs'] as const;

/** How many bytes there were: of a file that grows no more than one buffer beyond what it had. */
async function readInto(
  file: FileHandle,
  fileSize: number,
  hashes: readonly Hash[],
): Promise<number> {
  // Larger ones make nothing faster; a thousand small files need no large one each.
  const buffer = Buffer.allocUnsafe(Math.min(fileSize + 1, 256 * 1024));
  let size = 0;
  while (size <= fileSize) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
    if (bytesRead === 0) break;
    size += bytesRead;
    for (const hash of hashes) hash.update(buffer.subarray(0, bytesRead));
  }
  return size;
}

async function attempt<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    // What O_NOFOLLOW makes of a link.
    const why = code === 'ELOOP' ? 'it is a symbolic link' : describeSystemError(error);
    throw badSubject(`cannot hash ${quoted(path)}: ${why}`, error);
  }
}
