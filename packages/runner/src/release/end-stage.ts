import { isKnownFailure } from '@portcullis/attestation';
import { PackageError, PublishError, SealError } from '@portcullis/release';
import { fail } from '../fail.ts';
import { toErrorMessage } from '../to-error-message.ts';

/** Runs a stage of a release; whatever it throws becomes the action's last words, and a job that failed. */
export async function endStage(name: string, work: () => Promise<void>): Promise<void> {
  // Node ends with 0 when nothing is left to wait for, also where a verdict never came.
  process.exitCode = 1;
  try {
    await work();
    process.exitCode = 0;
  } catch (error) {
    fail(`${name}: ${toReleaseError(error)}`);
  }
}

function toReleaseError(error: unknown): string {
  const isKnown =
    error instanceof SealError ||
    error instanceof PublishError ||
    error instanceof PackageError ||
    isKnownFailure(error);
  return isKnown ? error.message : toErrorMessage(error);
}
