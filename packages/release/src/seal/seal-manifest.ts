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
  readonly run: Pick<ReleaseRun, 'id'>;
  /** Everything that becomes an asset, sorted by name. */
  readonly files: readonly SealedFile[];
  readonly images: readonly SealedImage[];
}

export interface SealedFile extends SealedBundle {
  readonly kind: 'artifact' | 'checksums' | 'bundle';
  /** What the build has handed over, where the checksums of other files were written into it since; lower-case hex. */
  readonly embeddedFrom?: string | undefined;
}

export interface SealedImage extends PlannedImage {
  /** Its attestation, in the folder `images` beside the assets: stored at GitHub, and still to be attached. */
  readonly bundle: SealedBundle;
}

export interface SealedBundle {
  readonly name: string;
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}
