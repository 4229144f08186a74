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
  /** Of a request that is sent once only: the server may have done what it was asked for. */
  readonly mayBeDone: boolean;

  constructor(
    kind: HttpErrorKind,
    message: string,
    options: { status?: number | undefined; cause?: unknown; mayBeDone?: boolean } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'HttpError';
    this.kind = kind;
    this.status = options.status;
    this.mayBeDone = options.mayBeDone === true;
  }
}
