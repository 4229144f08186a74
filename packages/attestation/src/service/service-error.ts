import { AttestationError } from '../attestation-error.ts';
import type { Errand } from './errand.ts';

export interface Misdeed {
  readonly url: string;
  /** Follows on the name of the service. */
  readonly what: string;
  readonly cause?: Error;
}

/** The error for a service that did not do what it was asked. */
export function serviceError(
  { problem, advice }: Errand,
  { url, what, cause }: Misdeed,
): AttestationError {
  const message = `${problem}: "${new URL(url).host}" ${what}; ${advice}`;
  return new AttestationError('service-failed', message, { cause });
}
