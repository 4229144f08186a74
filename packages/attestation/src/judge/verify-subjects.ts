import type { Findings } from '../find/found-bundle.ts';
import type { Policy } from '../policy/policy.ts';
import type { RunContext } from '../policy/run-context.ts';
import type { VerificationReport } from '../report/verification-report.ts';
import type { TrustedRoots } from '../roots/trusted-roots.ts';
import type { Subject } from '../subject/subject.ts';
import { judgeAttempts } from './judge-attempts.ts';
import { tryBundles } from './try-bundles.ts';

export interface VerifySubjectsRequest {
  readonly subjects: readonly Subject[];
  readonly found: Findings;
  readonly policy: Policy;
  readonly roots: TrustedRoots;
  /** The workflow run around; undefined outside of one. */
  readonly run: RunContext | undefined;
  readonly now: Date;
}

/**
 * A report for each subject, in their order. Pure: every bundle is parsed and verified once however many subjects there
 * are, and judged for each subject that it names. Throws GuardError when the policy asks for a run and there is none.
 */
export function verifySubjects(request: VerifySubjectsRequest): readonly VerificationReport[] {
  const { subjects, found, policy, roots, run, now } = request;
  const { instances, thresholds } = policy;
  const attempts = tryBundles(found.bundles, { roots, instances, thresholds });
  return judgeAttempts(attempts, { subjects, unread: found.unread, policy, run, now });
}
