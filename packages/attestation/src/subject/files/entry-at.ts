import { type Dirent, lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { quoted } from '@portcullis/core';
import { describeSystemError, systemErrorCode } from '@portcullis/files';
import { badSubject } from '../bad-subject.ts';

export interface FolderEntry {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** From the workspace, with `/`. */
  readonly path: string;
  /** Of a link: whether there is a folder at its end. */
  readonly leadsToFolder?: boolean;
}

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

export function toEntry(full: string, path: string, entry: Dirent | Stats): FolderEntry {
  if (entry.isSymbolicLink()) return { kind: 'link', path, leadsToFolder: leadsToFolder(full) };
  if (entry.isDirectory()) return { kind: 'folder', path };
  return { kind: entry.isFile() ? 'file' : 'other', path };
}

function leadsToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory();
  } catch {
    // It leads to nothing.
    return false;
  }
}
