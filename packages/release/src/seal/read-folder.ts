import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from '@portcullis/attestation';
import { quoted } from '@portcullis/core';
import { describeSystemError } from '@portcullis/files';
import type { FolderEntry } from './folder-entry.ts';
import { SealError } from './seal-error.ts';

/** Everything in a folder, sorted by name; nothing is followed. Throws SealError, and AttestationError for what changes meanwhile. */
export async function readFolder(folder: string): Promise<readonly FolderEntry[]> {
  const listed = attempt(folder, () => list(folder));
  if (listed.length > most)
    throw new SealError('extra-file', `${quoted(folder)} has more than ${most} entries`);
  const files = listed.filter(({ stats }) => stats.isFile());
  const digests = await hashFiles(files.map(({ name }) => join(folder, name)));
  const hashed = new Map(files.map(({ name }, index) => [name, digests[index]?.sha256]));
  return listed.map(({ name, stats }) => {
    const sha256 = hashed.get(name);
    if (sha256 !== undefined) return { kind: 'file', name, size: stats.size, sha256 };
    const other = stats.isDirectory() ? 'folder' : 'other';
    return { kind: stats.isSymbolicLink() ? 'link' : other, name };
  });
}

/** A release has a thousand assets. */
const most = 1000;

interface Listed {
  readonly name: string;
  readonly stats: Stats;
}

function list(folder: string): readonly Listed[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, stats: lstatSync(join(folder, name)) }));
}

function attempt<Value>(folder: string, work: () => Value): Value {
  try {
    return work();
  } catch (cause) {
    const why = describeSystemError(cause);
    throw new SealError('missing-file', `cannot look into ${quoted(folder)}: ${why}`, { cause });
  }
}
