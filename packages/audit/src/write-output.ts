import { statSync, writeFileSync } from 'node:fs';
import { replaceFile, toWriteError } from '@portcullis/files';

/** Writes a file that somebody names on the command line; devices and pipes (`/dev/stdout`) are written into. */
export function writeOutput(file: string, text: string): void {
  if (isStream(file)) writeStream(file, text);
  else replaceFile(file, text);
}

function isStream(file: string): boolean {
  try {
    const stat = statSync(file);
    return !stat.isFile() && !stat.isDirectory();
  } catch {
    // Nothing that can be looked at: writing it says why.
    return false;
  }
}

function writeStream(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw toWriteError(file, error);
  }
}
