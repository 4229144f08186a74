import { randomBytes } from 'node:crypto';
import { chmodSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { toWriteError } from './to-write-error.ts';

/**
 * Writes a file whole or not at all, in place of whatever bears the name: a link is replaced and not
 * followed, since it may come from the tree that is audited. With `mode` it gets these rights.
 */
export function replaceFile(file: string, text: string, mode?: number): void {
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}`);
  try {
    // `wx` fails on whatever is there already, a link too.
    writeFileSync(temporary, text, { flag: 'wx' });
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, file);
  } catch (error) {
    remove(temporary);
    throw toWriteError(file, error);
  }
}

function remove(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch {
    // Why nothing could be written there is said anyway.
  }
}
