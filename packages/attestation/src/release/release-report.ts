import type { AttestationErrorCode } from '../attestation-error.ts';
import type { BundleSource } from '../find/found-bundle.ts';
import type { AttestationVerdict } from '../report/verification-report.ts';
import type { ReleaseCheck } from './release-check.ts';
import type { UnreadRelease } from './unread-release.ts';

/** What became of one release; JSON of it is what `portcullis verify-release --format json` prints. */
export interface ReleaseReport {
  readonly version: 1;
  readonly release: ReportedRelease;
  readonly verdict: AttestationVerdict;
  /** Why the verdict is no pass; undefined for a pass. */
  readonly reason: ReleaseReason | undefined;
  readonly attestations: readonly ReleaseAttestation[];
  /** The files at hand, held against what GitHub attests; empty when nothing passed. */
  readonly files: readonly ReportedFile[];
  readonly unread: readonly UnreadRelease[];
}

export interface ReportedRelease {
  readonly repository: string;
  readonly tag: string;
  /** What the tag's ref names; undefined where nobody asked or answered, as the next ones. */
  readonly object: string | undefined;
  readonly commit: string | undefined;
  readonly isImmutable: boolean | undefined;
}

export type ReleaseReasonCode =
  /** The repository has no such tag. */
  | 'no-tag'
  /** Nothing is released at the tag, or it is a draft. */
  | 'no-release'
  /** Its tag and its assets can be changed, so that there is nothing that could be attested. */
  | 'not-immutable'
  | 'none-found'
  | 'none-passes'
  /** A file at hand is none of the release's. */
  | 'other-file'
  /** Something that the verdict rests on could not be asked. */
  | 'not-looked-at';

export interface ReleaseReason {
  readonly code: ReleaseReasonCode;
  readonly message: string;
}

export interface ReleaseAttestation {
  readonly source: BundleSource;
  readonly verdict: 'pass' | 'fail';
  /** Why it was refused before anything was compared. */
  readonly error: { readonly code: AttestationErrorCode; readonly message: string } | undefined;
  /** Who signed it comes first: of what somebody else has signed nothing more is looked at. */
  readonly checks: readonly ReleaseCheck[];
  /** ISO 8601; undefined unless GitHub has signed it. */
  readonly signedAt: string | undefined;
  /** sha256 by name, as attested; undefined unless GitHub has signed it. */
  readonly assets: Readonly<Record<string, string>> | undefined;
}

export interface ReportedFile {
  readonly path: string;
  readonly sha256: string;
  /** Name of the asset with these bytes; undefined where the release has none. */
  readonly asset: string | undefined;
  readonly verdict: 'pass' | 'fail';
}
