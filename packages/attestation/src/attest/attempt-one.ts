import type { Attested } from './attested.ts';
import { isKnownFailure } from './is-known-failure.ts';

/** What services and the user can do wrong is told of the statement that it happened to; our own bugs are not. */
export async function attemptOne(
  work: () => Promise<Attested>,
  failed: (error: Error) => Attested,
): Promise<Attested> {
  try {
    return await work();
  } catch (error) {
    if (isKnownFailure(error)) return failed(error);
    throw error;
  }
}
