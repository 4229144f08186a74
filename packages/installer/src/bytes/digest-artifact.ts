import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { GuardError, quoted } from '@portcullis/core';
import { describeSystemError, systemErrorCode } from '@portcullis/files';
import { createHasher } from './create-hasher.ts';
import type { Algorithm } from './known-files.ts';

export interface ArtifactDigest {
  /** Lower-case hex. */
  readonly hex: string;
  readonly size: number;
}

/** Hashes the bytes of a file as they come, however many they are. A link is not followed. */
export async function digestArtifact(path: string, algorithm: Algorithm): Promise<ArtifactDigest> {
  try {
    return await digest(path, algorithm);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    // What O_NOFOLLOW makes of a link.
    const why = code === 'ELOOP' ? 'it is a symbolic link' : describeSystemError(error);
    throw new GuardError('bad-input', `cannot hash ${quoted(path)}: ${why}`, { cause: error });
  }
}

async function digest(path: string, algorithm: Algorithm): Promise<ArtifactDigest> {
  const file = await open(path, flags);
  try {
    return await digestOpen(file, { path, algorithm });
  } finally {
    await file.close();
  }
}

async function digestOpen(
  file: FileHandle,
  { path, algorithm }: { readonly path: string; readonly algorithm: Algorithm },
): Promise<ArtifactDigest> {
  const before = await file.stat();
  if (!before.isFile())
    throw new GuardError('bad-input', `cannot hash ${quoted(path)}: it is no regular file`);
  const hash = createHasher(algorithm);
  let size = 0;
  for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 2 ** 18 })) {
    hash.update(chunk);
    size += chunk.length;
    if (size > before.size) break;
  }
  if (size === before.size) return { hex: hash.digest('hex'), size };
  throw new GuardError(
    'bad-input',
    `cannot hash ${quoted(path)}: it changed while it was read; run this again`,
  );
}

// A pipe would wait for a writer without O_NONBLOCK. Windows has neither flag.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
