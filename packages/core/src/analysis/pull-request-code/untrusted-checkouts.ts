import { eventTrust } from '../../facts/event-trust.ts';
import type { Repository } from '../../model/index.ts';
import { privilegeOf } from '../privilege/privilege-of.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { Checkout } from './checkout.ts';
import { checkoutsIn } from './checkouts-in.ts';
import type { Execution } from './execution.ts';
import { executionOf } from './execution-of.ts';
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
  if (!isPrivileged(run.frame.scenario.event)) return [];
  return checkoutsIn(run, repository).map((checkout) => {
    const execution = executionOf(checkout, run, repository);
    const privilege = privilegeOf(run, repository);
    return { run, checkout, execution, ...gradeCheckout({ run, checkout, execution, privilege }) };
  });
}

function isPrivileged(event: string | undefined): boolean {
  if (event === undefined || eventTrust.capped.has(event)) return false;
  return eventTrust.outsiders.has(event) || /^(?:workflow|repository)_dispatch$/.test(event);
}
