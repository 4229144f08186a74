import type { AttestationCheck } from '../report/verification-report.ts';
import type { VerifiedAttestation } from '../verify/verified-attestation.ts';
import { toCheck } from './to-check.ts';

/** The earliest time that a witness has signed, which nobody can make later; a time to come is a wrong clock's. */
export function checkAge(
  { signedTimes }: VerifiedAttestation,
  maxAge: number,
  now: Date,
): AttestationCheck {
  const earliest = Math.min(...signedTimes.map(({ at }) => at.getTime()));
  const oldest = now.getTime() - maxAge;
  const isFresh = earliest >= oldest && earliest <= now.getTime() + skew;
  const expected = `signed at ${new Date(oldest).toISOString()} or later, and not in the future`;
  const actual = Number.isFinite(earliest) ? new Date(earliest).toISOString() : undefined;
  return toCheck('max-age', { expected, actual }, isFresh ? undefined : 'differs');
}

/** Five minutes, as usual between clocks that somebody sets. */
const skew = 300_000;
