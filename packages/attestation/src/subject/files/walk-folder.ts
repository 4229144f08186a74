import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { quoted } from '@portcullis/core';
import { describeSystemError } from '@portcullis/files';
import { badSubject } from '../bad-subject.ts';
import { limits } from '../limits.ts';
import { type FolderEntry, toEntry } from './to-entry.ts';

export interface Walk {
  readonly workspace: string;
  isExcluded(path: string): boolean;
  /** Whether something below a folder may be looked for. */
  couldHold(folder: string): boolean;
}

/**
 * All that lies in a folder and below it, hidden files too; no link is followed. The store of git is no artifact and
 * not entered.
 */
export function* walkFolder(start: string, walk: Walk): Generator<FolderEntry> {
  const pending = [start];
  let count = 0;
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    if (folder.split('/').length > limits.depth)
      throw badSubject(
        `cannot look into ${quoted(folder)}: it lies more than ${limits.depth} folders deep`,
      );
    for (const entry of listFolder(folder, walk)) {
      count += 1;
      if (count > limits.entries)
        throw badSubject(
          `cannot look at all of ${quoted(start)}: it has more than ${limits.entries} files and folders; write a narrower pattern`,
        );
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (walk.isExcluded(path) || entry.name === '.git') continue;
      const met = toEntry(join(walk.workspace, path), path, entry);
      if (met.kind === 'folder' && walk.couldHold(path)) pending.push(path);
      yield met;
    }
  }
}

function listFolder(folder: string, { workspace }: Walk): readonly Dirent[] {
  try {
    return readdirSync(join(workspace, folder), { withFileTypes: true });
  } catch (error) {
    throw badSubject(`cannot look into ${quoted(folder)}: ${describeSystemError(error)}`, error);
  }
}
