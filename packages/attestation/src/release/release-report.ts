import type { AttestationErrorCode } from '../attestation-error.ts';
import type { BundleSource, UnreadSource } from '../find/found-bundle.ts';
import type { AttestationVerdict } from '../report/verification-report.ts';
import type { ReleaseCheck } from './release-check.ts';

/** What became of one release; JSON of it is what `portcullis verify-release --format json` prints. */
export interface ReleaseReport {
  readonly version: 1;
  readonly release: ReportedRelease;
  readonly verdict: AttestationVerdict;
  /** Why the verdict is no pass; undefined for a pass. */
  readonly reason: ReleaseReason | undefined;
  readonly attestations: readonly ReleaseAttestation[];
  /** The files at hand, each held against the attestation that passed. */
  readonly files: readonly ReportedFile[];
  /** What could not be asked; nothing that rests on it is a pass. */
  readonly unread: readonly UnreadRelease[];
}

export interface ReportedRelease {
  readonly repository: string;
  readonly tag: string;
  /** Undefined where nobody asked or answered. */
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
  /** Undefined unless GitHub has signed it. ISO 8601. */
  readonly signedAt: string | undefined;
  /** sha256 by name, as attested; empty unless GitHub has signed it. */
  readonly assets: Readonly<Record<string, string>>;
  readonly checks: readonly ReleaseCheck[];
}

export interface ReportedFile {
  readonly path: string;
  readonly sha256: string;
  /** Name of the asset with these bytes; undefined where there is none. */
  readonly asset: string | undefined;
  readonly outcome: 'pass' | 'fail';
}

export interface UnreadRelease {
  readonly what: 'tag' | 'release' | 'repository' | 'attestations';
  readonly reason: UnreadSource['reason'];
  readonly message: string;
}
