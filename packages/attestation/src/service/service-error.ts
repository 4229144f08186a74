import { AttestationError } from '../attestation-error.ts';
import type { Errand } from './errand.ts';

/** The error for a service that did not do what it was asked; `what` follows on its name. */
export function serviceError(
  { problem, advice }: Errand,
  { url, what }: { readonly url: string; readonly what: string },
): AttestationError {
  const { host } = new URL(url);
  return new AttestationError('service-failed', `${problem}: "${host}" ${what}; ${advice}`);
}
