import type { AttestationErrorCode } from '../attestation-error.ts';
import type { ClaimName } from '../certificate/certificate-claims.ts';
import type { BundleSource, UnreadSource } from '../find/found-bundle.ts';
import type { Instance } from '../instance/instance.ts';
import type { Subject } from '../subject/subject.ts';

export const attestationVerdicts = ['pass', 'fail', 'inconclusive'] as const;

export type AttestationVerdict = (typeof attestationVerdicts)[number];

/** What became of one subject. JSON of it is shipped: docs/verification-report.schema.json. */
export interface VerificationReport {
  readonly version: 1;
  readonly subject: Subject;
  readonly verdict: AttestationVerdict;
  /** Why the verdict is no pass; undefined for a pass. */
  readonly reason: VerificationReason | undefined;
  /** Those that name the subject and those that were refused unjudged; all of them where none names it. */
  readonly attestations: readonly AttestationReport[];
  /** How many more were refused, where there are too many for a report that people read. */
  readonly unlisted: number;
  readonly unread: readonly UnreadSource[];
}

export type VerificationReasonCode =
  /** Every place was looked at, and none of them knows the subject. */
  | 'none-found'
  /** Bundles are there, and none passes. */
  | 'none-passes'
  | 'too-few-pass'
  /** A place could not be looked at, and what was found does not suffice. */
  | 'not-looked-at';

export interface VerificationReason {
  readonly code: VerificationReasonCode;
  readonly message: string;
}

/** What became of one attestation. */
export interface AttestationReport {
  readonly source: BundleSource;
  readonly verdict: 'pass' | 'fail';
  /** Why it was refused before any policy was asked. */
  readonly error: { readonly code: AttestationErrorCode; readonly message: string } | undefined;
  /** Undefined when the certificate is not verified: an unverified identity is nobody's. */
  readonly identity: AttestationIdentity | undefined;
  readonly checks: readonly AttestationCheck[];
}

export interface AttestationIdentity {
  readonly instance: Instance;
  readonly subjectAlternativeName: string;
  readonly predicateType: string;
  /** ISO 8601, the earliest. */
  readonly signedAt: string;
  readonly claims: Readonly<Partial<Record<ClaimName, string>>>;
}

/** One row of the policy against one attestation, in the order of docs/attestation-policy.md; the first failed one is why. */
export interface AttestationCheck {
  /** The policy's key, or what is checked always. */
  readonly id: AttestationCheckId;
  readonly expected: string;
  /** Undefined where the attestation does not say. */
  readonly actual: string | undefined;
  readonly outcome: 'pass' | 'fail';
  /** Why it failed; undefined for a pass. */
  readonly code: AttestationCheckCode | undefined;
}

export type AttestationCheckCode =
  | 'differs'
  /** GitHub shows names in one case only, and so do certificates: exact is exact. */
  | 'differs-in-case'
  /** The certificate does not have the extension that the row asks for. */
  | 'absent-extension'
  /** The statement lists no subject with a digest of the bytes at hand. */
  | 'other-subject'
  /** One digest under two names: whoever looks a file up by name may be given another. */
  | 'listed-twice'
  /** Provenance of a form that nobody here can compare with a certificate. */
  | 'unknown-build-type';

export type AttestationCheckId =
  | 'instance'
  | 'issuer'
  | 'identity'
  | 'repository'
  | 'repository-id'
  | 'owner-id'
  | 'signer-workflow'
  | 'signer-digest'
  | 'caller-workflow'
  | 'caller-digest'
  | 'source-ref'
  | 'source-commit'
  | 'run'
  | 'runner-environment'
  | 'environment'
  | 'trigger'
  | 'visibility'
  | 'predicate-type'
  | 'max-age'
  | 'subject'
  | 'subjects'
  | 'predicate-matches-certificate';
