import { PackageError } from '../package-error.ts';

/** Of an archive, whose file is named by who catches it. */
export function badArchive(why: string, cause?: unknown): PackageError {
  return new PackageError('bad-package', why, { cause });
}
