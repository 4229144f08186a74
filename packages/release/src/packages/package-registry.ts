import type { PackageTarget, PublishedPackage } from './package-target.ts';

/** A registry, as far as a package of ours is concerned. */
export interface PackageRegistry<Package extends { readonly target: PackageTarget }> {
  find(one: Package): Promise<PublishedPackage>;
  /** Everything that can be refused before anything is sent. Throws PackageError. */
  prepare(one: Package): Promise<void>;
  /** Sends it, once. Throws PackageError where it is refused, and HttpError where nobody knows. */
  publish(one: Package): Promise<void>;
}
