import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { GuardError } from '@portcullis/core';
import { describeSystemError } from '@portcullis/files';

/** The text of a recording that somebody names. */
export function readRecording(file: string, cwd: string): string {
  const path = resolve(cwd, file);
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw refused(file, 'it is not a regular file');
    if (stat.size > maxBytes) throw refused(file, 'it is larger than 256 MiB');
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof GuardError) throw error;
    throw refused(file, describeSystemError(error));
  }
}

/** What a thousand repositories answer takes a tenth of it. */
const maxBytes = 256 * 1024 * 1024;

function refused(file: string, why: string): GuardError {
  return new GuardError('bad-recording', `cannot read the recording "${file}": ${why}`);
}
