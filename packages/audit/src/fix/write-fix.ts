import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { GuardError } from '@portcullis/core';
import { replaceFile, systemErrorCode, toWriteError } from '@portcullis/files';
import type { PlannedFix } from './fix-result.ts';

/**
 * Writes one repaired file, whole or not at all, with the rights that it has. Gives the reason why it was not
 * written: it is a link, it is no longer what was read, or the system does not let us.
 */
export function writeFix({ folder, source, text }: PlannedFix): string | undefined {
  const file = [folder, ...source.repositoryPath.split('/')].join(sep);
  try {
    // Neither the file nor a folder on the way may be a link: it could lead anywhere.
    if (realpathSync(file) !== file)
      return 'it is a link, or lies behind one: repair the file that it leads to';
    const bytes = readFileSync(file);
    const mark = bytes.subarray(0, 3).equals(byteOrderMark) ? '\uFEFF' : '';
    if (!bytes.equals(Buffer.from(mark + source.text)))
      return 'it has changed since it was read: run this again';
    replaceFile(file, mark + text, lstatSync(file).mode & 0o7777);
    return undefined;
  } catch (error) {
    const known = systemErrorCode(error) === undefined ? error : toWriteError(file, error);
    if (known instanceof GuardError) return known.message;
    throw known;
  }
}

const byteOrderMark = Buffer.from('\uFEFF');
