import type { RepositoryRefs } from '../evidence/index.ts';
import { compareVersions } from './compare-versions.ts';
import { isFullVersion } from './is-full-version.ts';
import { type TagVersion, tagVersion } from './tag-version.ts';

/** A tag that says a version. */
export interface VersionTag {
  readonly tag: string;
  readonly commit: string;
  readonly version: TagVersion;
}

const known = new WeakMap<RepositoryRefs, Map<string, readonly VersionTag[]>>();

/**
 * The releases of the same kind as a version, the newest first, each commit once: for another package of the same
 * repository, a date, or a release that is still tried out only where this one is such. Tags that move on are none
 * where others do not.
 */
export function releasesLike(now: TagVersion, refs: RepositoryRefs): readonly VersionTag[] {
  const kinds = known.get(refs) ?? new Map<string, readonly VersionTag[]>();
  known.set(refs, kinds);
  const kind = JSON.stringify([now.of, now.isDate, now.preRelease !== undefined]);
  const releases = kinds.get(kind) ?? findLike(now, refs);
  kinds.set(kind, releases);
  return releases;
}

function findLike(now: TagVersion, { tags }: RepositoryRefs): readonly VersionTag[] {
  const alike = [...tags].flatMap(([tag, { commit }]) => {
    const version = tagVersion(tag);
    return version !== undefined && isAlike(version, now) ? [{ tag, commit, version }] : [];
  });
  const full = alike.filter(({ version }) => isFullVersion(version));
  const sorted = (full.length > 0 ? full : alike).sort(
    (a, b) => compareVersions(b.version, a.version) || (a.tag < b.tag ? -1 : 1),
  );
  // Of several at one commit the newest is the first.
  const byCommit = new Map(sorted.toReversed().map((one) => [one.commit, one]));
  return sorted.filter((one) => byCommit.get(one.commit) === one);
}

function isAlike(version: TagVersion, now: TagVersion): boolean {
  const isTried = version.preRelease === undefined || now.preRelease !== undefined;
  return version.of === now.of && version.isDate === now.isDate && isTried;
}
