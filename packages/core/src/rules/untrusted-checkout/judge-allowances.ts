import { privilegeOf } from '../../analysis/privilege/privilege-of.ts';
import { allowedCheckout } from '../../analysis/pull-request-code/allowed-checkout.ts';
import type { JobRun } from '../../analysis/runs/job-run.ts';
import { startHops } from '../../analysis/runs/start-hops.ts';
import { stepsIn } from '../../analysis/runs/steps-in.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';
import type { Repository, Step } from '../../model/index.ts';

/** What is said of inputs by which a checkout does not refuse the code of forks. */
export function judgeAllowances(run: JobRun, repository: Repository): readonly FindingVerdict[] {
  const { event } = run.frame.scenario;
  // Of other events the action asks nothing.
  if (event !== 'pull_request_target' && event !== 'workflow_run') return [];
  return stepsIn(run, repository, isAllowed).flatMap((site) => {
    const at = allowedCheckout(site.step);
    if (at === undefined) return [];
    const gate = privilegeOf(run, repository).gates.find(({ isProof }) => isProof);
    const isComputed = at.value.includes('${{');
    return finding(at, message, {
      severity: gate === undefined ? 'medium' : 'low',
      confidence: isComputed || site.undecided !== undefined ? 'medium' : 'high',
      related: [...startHops(run), ...site.via],
      evidence: gate === undefined ? [] : [`the job ${gate.hop.message}`],
    });
  });
}

function isAllowed(step: Step): boolean {
  return allowedCheckout(step) !== undefined;
}

const message =
  '"allow-unsafe-pr-checkout" takes away what keeps the code of forks out of a job with the rights of this repository: leave it out, and build that code in a "pull_request" workflow';
