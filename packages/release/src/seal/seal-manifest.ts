import type { PlannedImage, ReleaseRun } from '../plan/release-plan.ts';

/**
 * What was sealed: handed on by its own digest, so that every later step knows each byte of the release. It is not part
 * of the release itself.
 */
export interface SealManifest {
  readonly version: 1;
  readonly repository: string;
  readonly commit: string;
  readonly tag: string;
  readonly run: ReleaseRun;
  /** Everything that becomes an asset, sorted by name. */
  readonly files: readonly SealedFile[];
  readonly images: readonly PlannedImage[];
}

export interface SealedFile {
  readonly name: string;
  readonly kind: 'artifact' | 'checksums' | 'bundle';
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}
