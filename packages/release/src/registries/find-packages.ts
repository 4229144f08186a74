import type { HttpClient } from '@portcullis/http';
import { asked } from '../known/asked.ts';
import type { Known } from '../known/known.ts';
import { findCrateVersion } from '../packages/crates/find-crate-version.ts';
import { findNpmVersion } from '../packages/npm/find-npm-version.ts';
import type { PackageTarget, PublishedPackage } from '../packages/package-target.ts';
import { parseRegistryUrl } from '../packages/parse-registry-url.ts';

/** What a registry shows of a version, to anybody. */
export interface FoundPackage {
  readonly target: PackageTarget;
  readonly published: Known<PublishedPackage>;
}

/** Where registries tell what they have. */
export interface RegistryPlaces {
  /** `https://registry.npmjs.org` */
  readonly npmRegistry: string;
  /** `https://index.crates.io` */
  readonly cratesIndex: string;
}

/** Asks without a token, so that whoever has none can. Throws GuardError for an address that is none. */
export async function findPackages(
  targets: readonly PackageTarget[],
  { npmRegistry, cratesIndex, http }: RegistryPlaces & { readonly http: HttpClient },
): Promise<readonly FoundPackage[]> {
  const npm = parseRegistryUrl(npmRegistry);
  const index = parseRegistryUrl(cratesIndex);
  const find = async (target: PackageTarget): Promise<PublishedPackage> => {
    switch (target.registry) {
      case 'npm':
        return (await findNpmVersion(http, npm, target)).published;
      case 'crates.io':
        return findCrateVersion(http, index, target);
    }
  };
  const found: FoundPackage[] = [];
  // One after the other: an answer may have a hundred megabytes.
  for (const target of targets) found.push({ target, published: await asked(() => find(target)) });
  return found;
}
