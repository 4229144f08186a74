import { compareVersions } from '../../../analysis/compare-versions.ts';
import { isFullVersion } from '../../../analysis/is-full-version.ts';
import { releasesLike } from '../../../analysis/releases-like.ts';
import { type TagVersion, tagVersion } from '../../../analysis/tag-version.ts';
import type { RepositoryRefs } from '../../../evidence/index.ts';

export interface Candidate {
  readonly tag: string;
  readonly commit: string;
}

/** The releases after a version, the newest first, of the same kind. */
export function newerReleases(current: string, refs: RepositoryRefs): readonly Candidate[] {
  const now = tagVersion(current);
  if (now === undefined) return [];
  const alike = releasesLike(now, refs);
  const floor = alike.some(({ version }) => isFullVersion(version)) ? atItsEnd(now) : now;
  return alike
    .filter(({ version }) => compareVersions(version, floor) > 0)
    .slice(0, mostCandidates)
    .map(({ tag, commit }) => ({ tag, commit }));
}

/** Each has its content read: what is not fit five times in a row is not asked for further. */
const mostCandidates = 5;

/** `v4` may be any of its releases, so that only `v5.0.0` is later for certain. */
function atItsEnd(version: TagVersion): TagVersion {
  if (isFullVersion(version)) return version;
  return { ...version, numbers: [...version.numbers, Number.POSITIVE_INFINITY] };
}
