import { quoted } from '@portcullis/core';
import { badPackage } from './bad-package.ts';
import type { CratePackage } from './crates/crate-package.ts';
import { readCratePackage } from './crates/read-crate-package.ts';
import type { NpmPackage } from './npm/npm-package.ts';
import { readNpmPackage } from './npm/read-npm-package.ts';
import { PackageError } from './package-error.ts';
import type { PackageFile } from './package-file.ts';

export type ReleasedPackage = NpmPackage | CratePackage;

/** Names of files, in the order in which they are published. */
export interface PackageNames {
  readonly npm: readonly string[];
  readonly crates: readonly string[];
}

/**
 * Looks into everything that is to be published, before any of it is: each has to be a package of this version that may
 * be published. `read` gives the bytes of a file. Throws PackageError, and what `read` throws.
 */
export async function readPackages(
  { npm, crates }: PackageNames,
  version: string,
  read: (name: string) => Promise<Uint8Array>,
): Promise<readonly ReleasedPackage[]> {
  const names = [...npm, ...crates];
  if (names.length > most)
    throw badPackage(`cannot publish ${names.length} packages: ${most} are the most`);
  const packages: ReleasedPackage[] = [];
  for (const name of names) {
    const file = { name, bytes: await read(name) };
    const readOne = packages.length < npm.length ? readNpmPackage : readCratePackage;
    packages.push(named(file, () => readOne(file, version)));
  }
  return packages;
}

const most = 50;

/** Who looks into a file does not know what it is for. */
function named<Value>({ name }: PackageFile, work: () => Value): Value {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof PackageError)) throw cause;
    throw new PackageError(cause.code, `cannot publish ${quoted(name)}: ${cause.message}`, {
      cause,
    });
  }
}
