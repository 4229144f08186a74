import { tagVersion } from '@portcullis/core';

/**
 * Whether a branch looks like one that releases are made on, and that is protected as such: named as a version
 * (`v4`, `release/v1`, `1.x`, `release-2.0`) or as where releases come from (`release`, `stable`, `main`). What
 * protects it in fact only its owner can ask the server.
 */
export function isReleaseBranch(name: string): boolean {
  if (plain.test(name)) return true;
  const version = tagVersion(name.replace(/\.x$/i, ''));
  return version !== undefined && version.of === '' && version.preRelease === undefined;
}

const plain = /^(?:main|master|trunk|releases?|stable|production|prod|dist)$/i;
