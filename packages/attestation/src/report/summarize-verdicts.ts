import { count } from '@portcullis/core';
import { attestationVerdicts, type VerificationReport } from './verification-report.ts';

/** `3 subjects: 2 pass, 1 fail`. */
export function summarizeVerdicts(reports: readonly VerificationReport[]): string {
  const parts = attestationVerdicts.flatMap((verdict) => {
    const { length } = reports.filter((report) => report.verdict === verdict);
    return length === 0 ? [] : [`${length} ${verdict}`];
  });
  return [count(reports.length, 'subject'), ...(parts.length > 0 ? [parts.join(', ')] : [])].join(
    ': ',
  );
}
