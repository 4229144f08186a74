import { GuardError } from '@portcullis/core';
import { HttpError } from '@portcullis/http';
import { AttestationError } from '../../src/attestation-error.ts';

/** What an attempt came to, in one line: its result, or the code and message of what was thrown, ports taken out. */
export async function told(attempt: () => unknown): Promise<string> {
  try {
    return String(await attempt());
  } catch (error) {
    if (!(error instanceof AttestationError || error instanceof GuardError)) throw error;
    const cause = error.cause instanceof HttpError ? ` (${error.cause.kind})` : '';
    return `${error.code}${cause}: ${error.message.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST')}`;
  }
}
