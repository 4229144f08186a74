import { GuardError } from '@portcullis/core';
import { systemErrorCode } from './system-error-code.ts';

/** Why a file could not be written, for the one who named it; what is no answer of the system is our bug. */
export function toWriteError(file: string, error: unknown): unknown {
  const code = systemErrorCode(error);
  if (code === undefined) return error;
  const reason = reasons.get(code) ?? `the system answers ${code}`;
  return new GuardError('cannot-write', `cannot write "${file}": ${reason}`, { cause: error });
}

const reasons = new Map([
  ['ENOENT', 'its folder is not there'],
  ['ENOTDIR', 'its folder is not there'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'the permission to write there is missing'],
  ['EPERM', 'the permission to write there is missing'],
  ['EROFS', 'the file system is read-only'],
  ['ENAMETOOLONG', 'its path is longer than the system allows'],
  ['ENOSPC', 'no space is left'],
]);
