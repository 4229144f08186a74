import { GuardError } from '@portcullis/core';
import { HttpError } from '@portcullis/http';
import { AttestationError } from '../attestation-error.ts';

/** Whether it is told to the user as it is: everything else that is thrown is our bug. */
export function isKnownFailure(error: unknown): error is AttestationError | HttpError | GuardError {
  return (
    error instanceof AttestationError || error instanceof HttpError || error instanceof GuardError
  );
}
