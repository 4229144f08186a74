import type { HttpError } from '../http-error.ts';

/**
 * - never: the answer would be the same
 * - once, often: it may pass
 * - at-once: nothing was wrong but a kept connection, which the server had closed meanwhile
 * - queue-again: it took too long; once more, behind those that wait already
 * - agreed: the server said when, and its host pauses until then
 */
export type Retry = 'never' | 'once' | 'often' | 'at-once' | 'queue-again' | 'agreed';

/** An attempt that failed, and whether another one is worth it. Only the error in it leaves this package. */
export class Failure extends Error {
  readonly error: HttpError;
  readonly retry: Retry;

  constructor(error: HttpError, retry: Retry) {
    super(error.message, { cause: error });
    this.name = 'Failure';
    this.error = error;
    this.retry = retry;
  }
}
