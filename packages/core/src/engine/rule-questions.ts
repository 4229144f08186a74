import type { Evidence, PinQuestion } from '../evidence/index.ts';
import { activeRules } from './active-rules.ts';
import type { AuditRequest } from './audit-repository.ts';

/** What the rules that run must know beyond what the files lead to; asked before any of them is. */
export function ruleQuestions(
  request: Pick<AuditRequest, 'repository' | 'policy' | 'rules'>,
  evidence: Evidence,
): readonly PinQuestion[] {
  const { repository, policy } = request;
  return activeRules({ ...request, evidence }).flatMap(
    (rule) => rule.questions?.({ repository, policy, evidence }) ?? [],
  );
}
