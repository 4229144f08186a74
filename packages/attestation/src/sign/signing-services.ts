import type { Instance } from '../instance/instance.ts';

/** Where a statement is signed and witnessed. */
export interface SigningServices {
  readonly instance: Instance;
  readonly fulcioUrl: string;
  /** Audience of the token that Fulcio takes. */
  readonly audience: string;
  readonly logs: readonly TransparencyLog[];
  readonly timestampAuthorityUrls: readonly string[];
}

export interface TransparencyLog {
  readonly url: string;
  readonly majorApiVersion: 1 | 2;
}
