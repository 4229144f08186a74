import { lstatSync } from 'node:fs';
import { GuardError, quoted } from '@portcullis/core';
import { replaceFile } from '@portcullis/files';
import { readScriptFile } from '../script/read-script-file.ts';

/** Puts a new text in the place of the one that was read, whole or not at all, with the rights that the file has. */
export function writeScriptFile(
  file: string,
  { from, to }: { readonly from: string; readonly to: string },
): void {
  if (readScriptFile(file) !== from)
    throw new GuardError(
      'bad-input',
      `cannot write ${quoted(file)}: it has changed since it was read; run this again`,
    );
  replaceFile(file, to, lstatSync(file).mode & 0o7777);
}
