/** Each code has a line in docs/errors.md and a test. */
export type GuardErrorCode =
  | 'path-not-found'
  | 'bad-usage'
  | 'bad-configuration'
  | 'bad-input'
  | 'bad-recording'
  | 'cannot-write';

/** Something the user can act on; thrown, and caught once at the edge. */
export class GuardError extends Error {
  readonly code: GuardErrorCode;

  constructor(code: GuardErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'GuardError';
    this.code = code;
  }
}
