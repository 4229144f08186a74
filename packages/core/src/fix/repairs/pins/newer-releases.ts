import { compareVersions } from '../../../analysis/compare-versions.ts';
import { isFullVersion } from '../../../analysis/is-full-version.ts';
import { type TagVersion, tagVersion } from '../../../analysis/tag-version.ts';
import type { RepositoryRefs } from '../../../evidence/index.ts';

export interface Candidate {
  readonly tag: string;
  readonly commit: string;
}

/**
 * The releases after a version, the newest first, of the same kind: for another package of the same repository, a
 * date, or a release that is still tried out only where this one is such. Tags that move on are none where others do not.
 */
export function newerReleases(current: string, { tags }: RepositoryRefs): readonly Candidate[] {
  const now = tagVersion(current);
  if (now === undefined) return [];
  const alike = [...tags].flatMap(([tag, { commit }]) => {
    const version = tagVersion(tag);
    return version !== undefined && isAlike(version, now) ? [{ tag, commit, version }] : [];
  });
  const full = alike.filter(({ version }) => isFullVersion(version));
  const floor = full.length > 0 ? atItsEnd(now) : now;
  return (full.length > 0 ? full : alike)
    .filter(({ version }) => compareVersions(version, floor) > 0)
    .sort((a, b) => compareVersions(b.version, a.version) || (a.tag < b.tag ? -1 : 1))
    .filter(({ commit }, index, all) => all.findIndex((one) => one.commit === commit) === index)
    .slice(0, mostCandidates)
    .map(({ tag, commit }) => ({ tag, commit }));
}

/** Each has its content read: what is not fit five times in a row is not asked for further. */
const mostCandidates = 5;

function isAlike(version: TagVersion, now: TagVersion): boolean {
  const isTried = version.preRelease === undefined || now.preRelease !== undefined;
  return version.of === now.of && version.isDate === now.isDate && isTried;
}

/** `v4` may be any of its releases, so that only `v5.0.0` is later for certain. */
function atItsEnd(version: TagVersion): TagVersion {
  if (isFullVersion(version)) return version;
  return { ...version, numbers: [...version.numbers, Number.POSITIVE_INFINITY] };
}
