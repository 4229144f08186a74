export type VerifyRowId =
  | 'assets'
  | 'checksums'
  | 'attestations'
  | 'sbom'
  | 'packages'
  | 'image-tags'
  | 'tag'
  | 'release';

export interface VerifyRow {
  readonly id: VerifyRowId;
  /** `unknown` is no pass: the release is public, and somebody has to look. */
  readonly outcome: 'pass' | 'fail' | 'unknown';
  readonly why: string;
}
