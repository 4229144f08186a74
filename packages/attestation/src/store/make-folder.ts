import { lstatSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GuardError, quoted } from '@portcullis/core';
import { toWriteError } from '@portcullis/files';

/** Makes a folder and those `below` it, folder by folder: one of the tree may be a link that leads anywhere. */
export function makeFolder(folder: string, below = '.'): string {
  let path = resolve(folder);
  try {
    mkdirSync(path, { recursive: true });
    for (const name of below === '.' ? [] : below.split('/')) {
      path = join(path, name);
      if (lstatSync(path, { throwIfNoEntry: false }) === undefined) mkdirSync(path);
      if (!lstatSync(path).isDirectory()) throw refused(path);
    }
    return path;
  } catch (error) {
    throw toWriteError(path, error);
  }
}

function refused(path: string): GuardError {
  return new GuardError(
    'cannot-write',
    `cannot write into ${quoted(path)}: it is no folder, or a symbolic link to one; name another folder for the bundles`,
  );
}
