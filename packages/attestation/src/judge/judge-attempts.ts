import { GuardError } from '@portcullis/core';
import type { UnreadSource } from '../find/found-bundle.ts';
import type { AttestationReport, VerificationReport } from '../report/verification-report.ts';
import { digestKeys } from '../subject/digest-keys.ts';
import type { Subject } from '../subject/subject.ts';
import type { Attempt } from './attempt.ts';
import type { Candidate } from './candidate.ts';
import { judgeSubject } from './judge-subject.ts';
import type { JudgeContext } from './policy-checks.ts';
import { toCandidate } from './to-candidate.ts';
import { verdictOf } from './verdict-of.ts';

/**
 * Judges what was verified, for each subject by itself. Throws GuardError when the policy asks for a run and there is
 * none.
 */
export function judgeAttempts(
  attempts: readonly Attempt[],
  request: JudgeRequest,
): readonly VerificationReport[] {
  const { subjects, policy, run } = request;
  if (policy.run !== 'any' && run === undefined)
    throw new GuardError(
      'bad-usage',
      `cannot judge "run: ${policy.run}" outside of a workflow run: write "run: any" in a policy for consumers`,
    );
  const candidates = attempts.flatMap((attempt) =>
    attempt.kind === 'verified' ? [toCandidate(attempt, subjects, request)] : [],
  );
  const refused = attempts.flatMap((attempt) =>
    attempt.kind === 'refused' ? [toRefused(attempt)] : [],
  );
  const room = Math.max(10, Math.floor(mostListed / subjects.length));
  const naming = byDigest(candidates);
  // Of those that name another subject, people want to know only where there is nothing else.
  const judge = (subject: Subject): Judgement => {
    const near = new Set(digestKeys(subject.digests).flatMap((key) => naming.get(key) ?? []));
    const asked = near.size > 0 ? [...near] : candidates.slice(0, room);
    const reports = asked.map((candidate) => judgeSubject(candidate, subject));
    const unjudged = near.size > 0 ? 0 : candidates.length - asked.length;
    return { subject, reports: [...reports, ...refused], unjudged };
  };
  return subjects.map((subject) => toReport(judge(subject), room, request));
}

/** Failures in one report over all of its subjects: more than that nobody reads. */
const mostListed = 10_000;

export interface JudgeRequest extends JudgeContext {
  readonly subjects: readonly Subject[];
  readonly unread: readonly UnreadSource[];
}

interface Judgement {
  readonly subject: Subject;
  readonly reports: readonly AttestationReport[];
  /** Those that name another subject and were left out. */
  readonly unjudged: number;
}

function toRefused({ source, error }: Extract<Attempt, { kind: 'refused' }>): AttestationReport {
  return { source, verdict: 'fail', error, identity: undefined, checks: [] };
}

function byDigest(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const naming = new Map<string, Candidate[]>();
  for (const candidate of candidates)
    for (const key of candidate.index.keys) {
      const known = naming.get(key);
      if (known === undefined) naming.set(key, [candidate]);
      else known.push(candidate);
    }
  return naming;
}

function toReport(
  { subject, reports, unjudged }: Judgement,
  room: number,
  { unread, policy }: JudgeRequest,
): VerificationReport {
  const passing = reports.filter(({ verdict }) => verdict === 'pass');
  const failing = reports.filter(({ verdict }) => verdict === 'fail');
  const listed = new Set([...passing, ...failing.slice(0, room)]);
  const found = reports.length + unjudged;
  const least = policy.minAttestations;
  return {
    version: 1,
    subject,
    ...verdictOf({ passing: passing.length, found, least, unread }),
    attestations: reports.filter((report) => listed.has(report)),
    unlisted: found - listed.size,
    unread,
  };
}
