import type { AttestationReport } from '../report/verification-report.ts';
import type { Subject } from '../subject/subject.ts';
import type { Candidate } from './candidate.ts';
import { checkSubject } from './check-subject.ts';

/** One attestation against one subject: it passes when no row fails, and every row is in the report. */
export function judgeSubject(candidate: Candidate, subject: Subject): AttestationReport {
  const { source, identity, attestation, index, before, after } = candidate;
  const checks = [...before, checkSubject(subject, attestation.statement.subject, index), ...after];
  const isPassing = checks.every(({ outcome }) => outcome === 'pass');
  return { source, verdict: isPassing ? 'pass' : 'fail', error: undefined, identity, checks };
}
