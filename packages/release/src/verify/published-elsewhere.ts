import type { ImageTag } from '../images/image-tag.ts';
import type { PackageTarget } from '../packages/package-target.ts';
import type { PackageNames } from '../packages/read-packages.ts';
import type { FoundPackage } from '../registries/find-packages.ts';
import type { FoundTag } from '../registries/find-tags.ts';

/** What of a release is to be at registries, and how they are asked. */
export interface PublishedElsewhere {
  readonly version: string;
  /** Names of sealed files. */
  readonly packages: PackageNames;
  readonly tags: readonly ImageTag[];
  findPackages(targets: readonly PackageTarget[]): Promise<readonly FoundPackage[]>;
  findTags(tags: readonly ImageTag[]): Promise<readonly FoundTag[]>;
}
