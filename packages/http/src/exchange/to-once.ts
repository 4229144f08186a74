import { HttpError } from '../http-error.ts';
import { Failure } from '../retry/failure.ts';

/**
 * A failure of a request that may not be repeated blindly. A server that refuses, or says when to come back, has done
 * nothing: https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 */
export function toOnce(cause: unknown, mayHaveArrived: boolean): unknown {
  if (!(cause instanceof Failure) || !mayHaveArrived) return cause;
  const { kind, message, status } = cause.error;
  const isRefused = kind === 'rate-limit' || (status !== undefined && status < 500);
  if (isRefused) return cause;
  const error = new HttpError(kind, message, { status, cause: cause.error, mayBeDone: true });
  return new Failure(error, 'never');
}
