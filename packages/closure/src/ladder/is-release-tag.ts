import { type Release, tagVersion } from '@portcullis/core';

/** Whether a tag names a release: a version, or what its owner has published as one. */
export function isReleaseTag(
  name: string,
  releases: ReadonlyMap<string, Release> | undefined,
): boolean {
  return tagVersion(name) !== undefined || releases?.has(name) === true;
}
