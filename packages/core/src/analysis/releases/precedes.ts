import { finishedBefore } from '../hand-over/finished-before.ts';
import type { JobRun } from '../runs/job-run.ts';
import { withCallees } from '../runs/with-callees.ts';
import type { ReleaseAct } from './release-act.ts';

/** Whether one act is done when another begins: before it in the same job, or in a job that has ended by then. */
export function precedes(one: ReleaseAct, other: ReleaseAct): boolean {
  if (one.run !== other.run) return endedBefore(other.run).has(one.run);
  const [first, second] = [one.site?.order ?? 0, other.site?.order ?? 0];
  return first < second || (first === second && one.hop.at.start < other.hop.at.start);
}

const cache = new WeakMap<JobRun, ReadonlySet<JobRun>>();

function endedBefore(run: JobRun): ReadonlySet<JobRun> {
  const known = cache.get(run) ?? new Set(finishedBefore(run).flatMap(withCallees));
  cache.set(run, known);
  return known;
}
