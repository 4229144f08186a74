import type { HashAlgorithm } from '../bytes/hash-algorithm.ts';

/** What a manifest says of one file. */
export interface ManifestEntry {
  readonly name: string;
  /** Undefined for what is too weak to say anything. */
  readonly algorithm: HashAlgorithm | undefined;
  /** Lower-case hex. */
  readonly value: string;
}
