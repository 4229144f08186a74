import type { LeafOptions } from './to-leaf.ts';

/** What is other than in a good bundle; each of them alone makes one that should be refused, unless told otherwise. */
export interface ForgeOptions extends LeafOptions {
  /** When it is signed and witnessed; good at any time after the root began. */
  readonly at?: Date;
  readonly payloadType?: string;
  readonly mediaType?: string;
  /** `root` signs without the intermediate, which is good; `stranger` has the same names and other keys. */
  readonly issuedBy?: 'intermediate' | 'root' | 'stranger';
  /** The key that signs the statement. */
  readonly signedBy?: 'leaf' | 'stranger';
  /** The signature many times. */
  readonly signatures?: number;
  /** Who promises to log the certificate; one that the root knows where the instance has one. */
  readonly certificateTimestamps?: readonly ('log' | 'stranger')[];
  /** One of version 1 where the instance has a log. */
  readonly logEntries?: readonly ForgedLogEntry[];
  /** One. */
  readonly timestamps?: readonly ForgedTimestamp[];
}

export interface ForgedLogEntry {
  readonly version: 1 | 2;
  readonly at?: Date;
  readonly flaw?: LogFlaw | undefined;
}

/**
 * Of a log that the root does not know; by another log in the name of the known one; proven against another tree of the
 * log; of another signature, honestly logged; of version 1 without its promise, which is good, or without its proof.
 */
export type LogFlaw =
  | 'unknown-log'
  | 'forged'
  | 'other-root'
  | 'other-body'
  | 'no-promise'
  | 'no-proof';

export interface ForgedTimestamp {
  readonly at?: Date;
  /** By an authority of the same name and other keys; of another signature. */
  readonly flaw?: 'stranger' | 'other-signature';
}
