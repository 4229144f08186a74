import type { BundleSource } from '../find/found-bundle.ts';
import type { AttestationCheck, AttestationIdentity } from '../report/verification-report.ts';
import type { VerifiedAttestation } from '../verify/verified-attestation.ts';
import type { SubjectIndex } from './subject-index.ts';

/** A verified attestation with all that is the same for each of its subjects, so that it is judged once. */
export interface Candidate {
  readonly source: BundleSource;
  readonly attestation: VerifiedAttestation;
  readonly identity: AttestationIdentity;
  readonly index: SubjectIndex;
  /** Before the check `subject` in the order of AttestationCheckId. */
  readonly before: readonly AttestationCheck[];
  readonly after: readonly AttestationCheck[];
}
