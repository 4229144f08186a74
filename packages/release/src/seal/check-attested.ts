import type { VerificationReport } from '@portcullis/attestation';
import { quoted } from '@portcullis/core';
import { SealError } from './seal-error.ts';
import { whyRefused } from './why-refused.ts';

/** Whether each file has an attestation that passes. Throws SealError. */
export function checkAttested(
  reports: readonly VerificationReport[],
  names: readonly string[],
): void {
  const failed = reports.find(({ verdict }) => verdict !== 'pass');
  if (failed !== undefined)
    throw refused(
      `the attestation of ${quoted(failed.subject.name)} does not pass: ${whyRefused(failed)}`,
    );
  const known = new Set(reports.map(({ subject }) => subject.name));
  const missing = names.find((name) => !known.has(name));
  if (missing !== undefined)
    throw refused(`nobody has looked at the attestation of ${quoted(missing)}`);
}

function refused(why: string): SealError {
  return new SealError('not-attested', `${why}; nothing is released`);
}
