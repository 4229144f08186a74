import { AttestationError } from '../attestation-error.ts';

/** Why a bundle cannot be read. */
export function refusedBundle(why: string, cause?: unknown): AttestationError {
  return new AttestationError('unreadable-bundle', `cannot read the bundle: ${why}`, { cause });
}
