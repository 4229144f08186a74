import type { UsedPin } from '../../analysis/pins/used-pin.ts';
import { releasesLike, type VersionTag } from '../../analysis/releases-like.ts';
import { type TagVersion, tagVersion } from '../../analysis/tag-version.ts';

/** The newest releases of what is used, the newest first: those of the same package, and none that is still tried out. */
export function newestReleases({ pin, repository }: UsedPin): readonly VersionTag[] {
  if (repository?.refs.kind !== 'known') return [];
  const own = pin.versions.find((name) => tagVersion(name) !== undefined);
  const version = own === undefined ? undefined : tagVersion(own);
  const now = { ...(version ?? plain), preRelease: undefined };
  return releasesLike(now, repository.refs.value).slice(0, mostReleases);
}

/** Each has its content read, and that of all it leads to. */
const mostReleases = 5;

/** What is at no release may be of any; what is named after a part of the repository is left out. */
const plain: TagVersion = { of: '', numbers: [], preRelease: undefined, isDate: false };
