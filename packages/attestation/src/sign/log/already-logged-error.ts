import { AttestationError } from '../../attestation-error.ts';

/** A log has this very entry, from a try whose answer was lost, and does not give it out: the statement is signed anew. */
export class AlreadyLoggedError extends AttestationError {
  constructor(host: string) {
    super(
      'service-failed',
      `cannot log the signature: "${host}" has the entry already, and does not show it; try again later`,
    );
    this.name = 'AlreadyLoggedError';
  }
}
