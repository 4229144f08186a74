import { neededRuns } from '../hand-over/needed-runs.ts';
import type { JobRun } from '../runs/job-run.ts';

/**
 * Whether a job does not start when one that it needs, directly or not, was refused. Without a status function in
 * its condition GitHub adds `success()`, which asks every job on the way back:
 * https://docs.github.com/actions/reference/workflows-and-actions/expressions#status-check-functions
 */
export function isHeldBy(run: JobRun, gate: JobRun): boolean {
  return isHeld(run, gate, new Map());
}

/** What is known of the jobs on the way; one that is asked again while it is looked at holds nothing. */
type Known = Map<JobRun, boolean>;

function isHeld(run: JobRun, gate: JobRun, known: Known): boolean {
  const before = known.get(run);
  if (before !== undefined) return before;
  known.set(run, false);
  const isHolding = isHeldByNeeds(run, gate, known) || isHeldByCaller(run, gate, known);
  known.set(run, isHolding);
  return isHolding;
}

function isHeldByCaller({ caller }: JobRun, gate: JobRun, known: Known): boolean {
  return caller !== undefined && isHeld(caller, gate, known);
}

function isHeldByNeeds(run: JobRun, gate: JobRun, known: Known): boolean {
  const condition = run.job.if?.value ?? '';
  if (!isUnconditional(condition)) return isReached(run, gate);
  return neededRuns(run).some(
    (one) => isTested(one.job.id, condition) && (one === gate || isHeld(one, gate, known)),
  );
}

/** Costs what following needs costs: where the budget has come to its end, that is said, and it counts as reached. */
function isReached(run: JobRun, gate: JobRun): boolean {
  const { budget } = run;
  const found = new Set(neededRuns(run));
  // A Set may grow while it is iterated.
  for (const one of found) {
    if (one === gate) return true;
    budget.visits -= 1;
    if (budget.visits < 0) {
      budget.cut.add(run.job);
      return true;
    }
    for (const other of neededRuns(one)) found.add(other);
  }
  return false;
}

/** `always()` and the like let a job start whatever became of those before it. */
function isUnconditional(condition: string): boolean {
  return (
    /\b(?:always|failure|cancelled)\s*\(/i.test(condition) && !/\bsuccess\s*\(/i.test(condition)
  );
}

/** Its result, or something that it gives out only when it ran. */
function isTested(id: string, condition: string): boolean {
  const text = condition.toLowerCase();
  const name = id.toLowerCase();
  return [`needs.${name}.`, `needs['${name}']`, 'needs.*.result'].some((one) => text.includes(one));
}
