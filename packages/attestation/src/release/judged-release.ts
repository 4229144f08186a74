import type { AttestationError } from '../attestation-error.ts';
import type { ReleaseCheck } from './release-check.ts';
import type { ReleaseClaims } from './release-claims.ts';

/** What became of one bundle that may be the attestation of a release. */
export type JudgedRelease =
  /** Nothing that it says is anybody's word. */
  | { readonly kind: 'refused'; readonly error: AttestationError }
  /** Well signed, and not by GitHub: whoever may store attestations in a repository can store one of this type. */
  | { readonly kind: 'foreign'; readonly checks: readonly ReleaseCheck[] }
  | {
      readonly kind: 'signed';
      readonly claims: ReleaseClaims;
      readonly signedAt: Date;
      readonly checks: readonly ReleaseCheck[];
    };
