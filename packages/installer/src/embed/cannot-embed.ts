import { GuardError, quoted } from '@portcullis/core';

/** The script is not of the form that it seemed to be: nobody can tell what a value in it would do. */
export function cannotEmbed(path: string, why: string, line?: number): GuardError {
  const place = line === undefined ? quoted(path) : `${quoted(path)}, line ${line}`;
  return new GuardError('bad-input', `cannot embed checksums into ${place}: ${why}`);
}
