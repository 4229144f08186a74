import { eventTrust } from '../../facts/event-trust.ts';
import type { Repository } from '../../model/index.ts';
import { privilegeOf } from '../privilege/privilege-of.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { Checkout } from './checkout.ts';
import { checkoutsIn } from './checkouts-in.ts';
import type { Execution } from './execution.ts';
import { executionsOf } from './executions-of.ts';
import { type CheckoutGrade, gradeCheckout } from './grade-checkout.ts';

/** A pull request's code in a job that can do more than its author. */
export interface UntrustedCheckout extends CheckoutGrade {
  readonly run: JobRun;
  readonly checkout: Checkout;
  /** What runs it; the surest, when there are several. */
  readonly execution: Execution | undefined;
}

const cache = new WeakMap<JobRun, readonly UntrustedCheckout[]>();

/** Every checkout of a pull request's code in a job, for an event whose runs are privileged. */
export function untrustedCheckouts(
  run: JobRun,
  repository: Repository,
): readonly UntrustedCheckout[] {
  const known = cache.get(run) ?? find(run, repository);
  cache.set(run, known);
  return known;
}

function find(run: JobRun, repository: Repository): readonly UntrustedCheckout[] {
  if (!isPrivileged(run)) return [];
  return checkoutsIn(run, repository).map((checkout) => {
    const executions = executionsOf(checkout, run, repository);
    const execution = executions.find(({ isCertain }) => isCertain) ?? executions[0];
    const privilege = privilegeOf(run, repository);
    return { run, checkout, execution, ...gradeCheckout({ run, checkout, execution, privilege }) };
  });
}

function isPrivileged(run: JobRun): boolean {
  const { event } = run.frame.scenario;
  if (event === undefined || eventTrust.capped.has(event)) return false;
  if (eventTrust.outsiders.has(event)) return true;
  return /^(?:workflow|repository)_dispatch$/.test(event) && mayNamePullRequest(run);
}

/** What a member starts fetches a pull request only where an input, or a script, speaks of one. */
function mayNamePullRequest({ frame, job }: JobRun): boolean {
  const config = frame.scenario.trigger?.config;
  const inputs = config?.source.text.slice(config.start, config.end) ?? '';
  const named = /pr\b|pr[-_]|pull|head|fork|issue|number|ref|sha\b|branch|commit/i;
  return named.test(inputs) || /pull\/|pr\s+checkout|client_payload/.test(job.workflow.source.text);
}
