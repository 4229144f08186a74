import type { VerificationReport } from '@portcullis/attestation';
import { quoted } from '@portcullis/core';
import { SealError } from '../seal/seal-error.ts';
import { whyRefused } from '../seal/why-refused.ts';

/** Whether each of the files has an attestation that passes. Throws SealError. */
export function checkVerdicts(
  reports: readonly VerificationReport[],
  files: readonly { readonly name: string }[],
): void {
  for (const { name } of files) {
    const report = reports.find(({ subject }) => subject.name === name);
    if (report?.verdict === 'pass') continue;
    const why = report === undefined ? 'nobody has looked at it' : whyRefused(report);
    throw new SealError(
      'not-attested',
      `the attestation of ${quoted(name)} does not pass: ${why}; nothing is let through`,
    );
  }
}
