import type { TrustedRoot } from '../trusted-root.ts';

export interface OutsideQuestion {
  readonly bundle: unknown;
  readonly trustedRoot: TrustedRoot;
  readonly artifact: Uint8Array;
  /** The subject alternative name. */
  readonly identity: string;
  readonly issuer: string;
  readonly predicateType: string;
  /** What the instance writes into bundles; others are told not to ask for the rest. */
  readonly hasLogEntry: boolean;
  readonly hasCertificateTimestamp: boolean;
}
