import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toWriteError } from '@portcullis/files';
import { makeFolder } from './make-folder.ts';

/**
 * Makes a folder and writes a file there that is gone at once. That nothing can be kept has to be known before anything
 * is signed: a signature that a public log has, and nobody else, is of no use.
 */
export function openFolder(folder: string): void {
  const probe = join(makeFolder(folder), `.portcullis.${randomBytes(6).toString('hex')}`);
  try {
    writeFileSync(probe, '\n', { flag: 'wx' });
    rmSync(probe);
  } catch (error) {
    throw toWriteError(folder, error);
  }
}
