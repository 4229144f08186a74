/** Each code has a line in docs/errors.md and a test. */
export type GuardErrorCode =
  | 'path-not-found'
  | 'bad-usage'
  | 'bad-configuration'
  | 'bad-input'
  | 'bad-recording'
  | 'cannot-write'
  | 'no-isolation';

/** Something the user can act on; thrown, and caught once at the edge. */
export class GuardError extends Error {
  readonly code: GuardErrorCode;

  /** Each bundle of the command line has a class of its own: what one throws, another catches. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'GuardError';
  }

  constructor(code: GuardErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'GuardError';
    this.code = code;
  }
}
