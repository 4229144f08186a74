import type { VerificationReport } from '@portcullis/attestation';
import type { PlannedImage } from '../plan/release-plan.ts';

/** Who signs and who verifies. Each throws what it throws; nothing is sealed then. */
export interface Sealing {
  /** Attests files of a folder, one statement for each, and writes each bundle beside its file, as `FILE.sigstore.json`. */
  attestFiles(folder: string, names: readonly string[]): Promise<void>;
  /** Attests images, and attaches each attestation to its image. */
  attestImages(images: readonly PlannedImage[]): Promise<void>;
  /** Holds the bundles beside the files against the exact policy of this release. */
  verify(folder: string, names: readonly string[]): Promise<readonly VerificationReport[]>;
}
