/**
 * Why a bundle is refused before any policy is asked, or why nothing could be signed; a closed union, each with a line
 * in docs/errors.md and a test.
 */
export type AttestationErrorCode =
  // what was read
  | 'unreadable-bundle'
  | 'unreadable-statement'
  | 'unreadable-certificate'
  | 'unreadable-root'
  | 'unreadable-predicate'
  // what was verified
  | 'no-root'
  | 'unknown-issuer'
  | 'unknown-key'
  | 'signature-count'
  | 'bad-signature'
  | 'bad-certificate'
  | 'bad-log-entry'
  | 'bad-certificate-timestamp'
  | 'bad-signed-time'
  // what was to be signed
  | 'bad-subject'
  | 'no-subject'
  | 'bad-token'
  | 'service-failed'
  | 'store-failed';

/** What is wrong with a bundle, a root, a token or an answer; caught where it becomes a verdict or a failed step. */
export class AttestationError extends Error {
  readonly code: AttestationErrorCode;

  constructor(code: AttestationErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'AttestationError';
    this.code = code;
  }
}
