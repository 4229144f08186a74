import type { Subject } from '../subject/subject.ts';
import type { Attempt } from './attempt.ts';
import type { Candidate } from './candidate.ts';
import { checkPredicate } from './check-predicate.ts';
import { checkSubjects } from './check-subjects.ts';
import { type JudgeContext, policyChecks } from './policy-checks.ts';
import { SubjectIndex } from './subject-index.ts';
import { toIdentity } from './to-identity.ts';

/** Judges all that does not depend on which of the subjects is asked for. */
export function toCandidate(
  { source, attestation }: Extract<Attempt, { kind: 'verified' }>,
  atHand: readonly Subject[],
  context: JudgeContext,
): Candidate {
  const { policy } = context;
  const { subject } = attestation.statement;
  const index = new SubjectIndex(subject);
  const isExact = policy.subjects === 'exact';
  const after = [
    isExact ? checkSubjects(atHand, subject, index) : undefined,
    policy.predicateMatchesCertificate ? checkPredicate(attestation) : undefined,
  ].filter((check) => check !== undefined);
  const before = policyChecks(attestation, context);
  return { source, attestation, identity: toIdentity(attestation), index, before, after };
}
