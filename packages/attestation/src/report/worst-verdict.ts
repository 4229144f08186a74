import type { AttestationVerdict, VerificationReport } from './verification-report.ts';

/** The verdict of all subjects together. With no subject nothing was verified, and that is no pass. */
export function worstVerdict(reports: readonly VerificationReport[]): AttestationVerdict {
  const has = (verdict: AttestationVerdict) => reports.some((report) => report.verdict === verdict);
  if (has('fail') || reports.length === 0) return 'fail';
  return has('inconclusive') ? 'inconclusive' : 'pass';
}
