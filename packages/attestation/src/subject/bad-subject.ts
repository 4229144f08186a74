import { AttestationError } from '../attestation-error.ts';

/** What names a subject cannot be taken. */
export function badSubject(message: string, cause?: unknown): AttestationError {
  return new AttestationError('bad-subject', message, cause === undefined ? {} : { cause });
}
