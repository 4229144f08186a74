import { AttestationError } from '@portcullis/attestation';
import { toErrorMessage } from './to-error-message.ts';

/** What stops signing or verifying before there is a verdict, as the action's last words. */
export function toAttestError(error: unknown): string {
  return error instanceof AttestationError ? error.message : toErrorMessage(error);
}
