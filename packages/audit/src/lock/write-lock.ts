import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { GuardError } from '@portcullis/core';
import { replaceFile, systemErrorCode, toWriteError } from '@portcullis/files';
import type { LockResult } from './run-lock.ts';

/** Writes the lockfile, whole or not at all. Throws GuardError where it is a link or no longer what was read. */
export function writeLock({ folder, before, plan }: LockResult): void {
  const parent = join(folder, '.github', 'workflows');
  const file = join(parent, 'actions.lock');
  try {
    // Neither the file nor a folder on the way may be a link: it could lead anywhere.
    if (realpathSync(parent) !== parent || (before !== undefined && realpathSync(file) !== file))
      throw refusal(file, 'it is a link, or lies behind one');
    if (readNow(file) !== before)
      throw refusal(file, 'it has changed since it was read: run this again');
    replaceFile(file, plan.text, before === undefined ? 0o644 : lstatSync(file).mode & 0o7777);
  } catch (error) {
    throw systemErrorCode(error) === undefined ? error : toWriteError(file, error);
  }
}

function refusal(file: string, why: string): GuardError {
  return new GuardError('cannot-write', `cannot write "${file}": ${why}`);
}

function readNow(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
