/** Why a request has no answer that can be used; a closed union, each told to the user in other words. */
export type HttpErrorKind =
  | 'network'
  | 'stalled'
  | 'permission'
  | 'rate-limit'
  | 'not-found'
  | 'too-large'
  | 'unreadable'
  | 'server';

/** What a server, or the way to it, did wrong. The message names the host and never a credential. */
export class HttpError extends Error {
  readonly kind: HttpErrorKind;
  readonly status: number | undefined;

  constructor(
    kind: HttpErrorKind,
    message: string,
    options: { status?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'HttpError';
    this.kind = kind;
    this.status = options.status;
  }
}
