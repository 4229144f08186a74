import { PackageError } from './package-error.ts';

export function badPackage(why: string): PackageError {
  return new PackageError('bad-package', why);
}
