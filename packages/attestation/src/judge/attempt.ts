import type { AttestationErrorCode } from '../attestation-error.ts';
import type { BundleSource } from '../find/found-bundle.ts';
import type { VerifiedAttestation } from '../verify/verified-attestation.ts';

/** What verification made of a bundle that was found. */
export type Attempt =
  | {
      readonly kind: 'verified';
      readonly source: BundleSource;
      readonly attestation: VerifiedAttestation;
    }
  | {
      readonly kind: 'refused';
      readonly source: BundleSource;
      readonly error: { readonly code: AttestationErrorCode; readonly message: string };
    };
