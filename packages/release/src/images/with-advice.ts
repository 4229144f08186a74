import { AttestationError } from '@portcullis/attestation';
import { HttpError } from '@portcullis/http';

/**
 * Says to who is not let in what lets him in.
 * https://docs.github.com/en/packages/learn-github-packages/configuring-a-packages-access-control-and-visibility
 */
export async function withAdvice<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    const cause = error instanceof AttestationError ? error.cause : error;
    if (!(cause instanceof HttpError) || cause.kind !== 'permission') throw error;
    const { message, status } = cause;
    throw new HttpError('permission', `${message}; ${advice}`, { status, cause: error });
  }
}

const advice =
  'give the job "permissions: packages: write", and this repository the role "Write" under "Manage Actions access" in the settings of the package';
