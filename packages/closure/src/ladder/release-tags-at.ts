import type { Release, RepositoryRefs } from '@portcullis/core';
import { byVersion } from './by-version.ts';
import { isReleaseTag } from './is-release-tag.ts';
import { tagsAt } from './tags-at.ts';

const cache = new WeakMap<object, Map<string, readonly string[]>>();

interface Releases {
  readonly refs: RepositoryRefs;
  /** By tag, of the same repository; undefined where nobody knows. */
  readonly releases: ReadonlyMap<string, Release> | undefined;
}

/**
 * The release tags at a commit, the longest version first. Sorted once for all its pins: a hostile repository can have
 * twenty thousand tags at one commit, and an action at each of a thousand paths.
 */
export function releaseTagsAt(commit: string, { refs, releases }: Releases): readonly string[] {
  const known = cache.get(releases ?? refs) ?? new Map<string, readonly string[]>();
  cache.set(releases ?? refs, known);
  const tags =
    known.get(commit) ??
    tagsAt(commit, refs)
      .filter((name) => isReleaseTag(name, releases))
      .sort(byVersion);
  known.set(commit, tags);
  return tags;
}
