/** Why bytes are not sealed, or why what was sealed is not taken; a closed union, docs/errors.md has a line for each. */
export type SealErrorCode =
  /** The run has no such artifact, two of its name, or one of another digest. */
  | 'other-artifact'
  | 'missing-file'
  | 'extra-file'
  | 'renamed-file'
  | 'other-bytes'
  /** A link, a folder or a device. */
  | 'no-file'
  /** A file without the attestation that it has to have, or with one that does not pass. */
  | 'not-attested'
  | 'unreadable-seal'
  /** The preflight has found what a release must not begin with. */
  | 'not-ready'
  /** An installer does not enforce the checksums that it carries. */
  | 'weak-installer';

export class SealError extends Error {
  readonly code: SealErrorCode;

  constructor(code: SealErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'SealError';
    this.code = code;
  }
}
