import type { ReleaseAsset } from '@portcullis/github-api';
import type { NamedRelease } from './named-release.ts';

/** What GitHub tells of a release. */
export interface PublishedRelease extends NamedRelease {
  /** Nobody can change its assets any more. */
  readonly isImmutable: boolean;
  readonly assets: readonly ReleaseAsset[];
}
