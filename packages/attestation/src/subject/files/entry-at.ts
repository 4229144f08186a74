import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { quoted } from '@portcullis/core';
import { describeSystemError, systemErrorCode } from '@portcullis/files';
import { badSubject } from '../bad-subject.ts';
import { type FolderEntry, toEntry } from './to-entry.ts';

/** What bears this name in the workspace; undefined for nothing. Throws when a folder on the way is a link. */
export function entryAt(workspace: string, path: string): FolderEntry | undefined {
  const full = join(workspace, path);
  try {
    const parent = path === '' ? full : dirname(full);
    if (realpathSync(parent) !== parent)
      throw badSubject(
        `cannot take ${quoted(path)}: it lies behind a symbolic link, and none is followed; write the path that it leads to`,
      );
    return toEntry(full, path, lstatSync(full));
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === undefined) throw error;
    throw badSubject(`cannot take ${quoted(path)}: ${describeSystemError(error)}`, error);
  }
}
