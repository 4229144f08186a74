import { quoted } from '@portcullis/core';
import type { PackageTarget, PublishedPackage } from './package-target.ts';

export type PackageStep =
  | { readonly kind: 'publish' }
  | { readonly kind: 'done' }
  | { readonly kind: 'refuse'; readonly why: string };

/** A version can be published once: what is there is ours, byte by byte, or the release stops. */
export function nextPackageStep(
  { registry, name, version, digest }: PackageTarget,
  published: PublishedPackage,
): PackageStep {
  if (published.kind === 'absent') return { kind: 'publish' };
  if (published.digest === digest) return { kind: 'done' };
  return {
    kind: 'refuse',
    why: `${registry} has ${quoted(`${name}@${version}`)} already, with other bytes (${quoted(published.digest)}) than this release has: find out who published it, and release another version`,
  };
}
