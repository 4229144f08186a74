import type { PlannedFile } from '../plan/release-plan.ts';

/** What is sealed, and where. */
export interface SealWork {
  /** What the build has handed over, unpacked; it is only read. */
  readonly built: string;
  /** A folder that is not there yet: gets `assets`, all that becomes public, `images`, their attestations, and `seal.json`. */
  readonly sealed: string;
  /** The file that is the SBOM of all others. */
  readonly sbom?: string | undefined;
  readonly embedding?: Embedding | undefined;
}

/** Installers, into which the checksums of other files are written before anything is signed. */
export interface Embedding {
  readonly installers: readonly string[];
  /** As they were looked at before the gate. */
  readonly embedded: readonly PlannedFile[];
  /** Writes the checksums of a folder's files into its installers. */
  embed(folder: string): Promise<void>;
}
