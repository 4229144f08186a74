import type { JobRun } from '../runs/job-run.ts';
import { neededRuns } from './needed-runs.ts';

const cache = new WeakMap<JobRun, readonly JobRun[]>();

/** Every job that has ended when a job starts: what it needs, in turn, and what the job that calls it needs. */
export function finishedBefore(run: JobRun): readonly JobRun[] {
  const known = cache.get(run);
  if (known !== undefined) return known;
  const found = new Set<JobRun>(neededRuns(run));
  // A Set may grow while it is iterated.
  for (const one of found) for (const other of neededRuns(one)) found.add(other);
  found.delete(run);
  const above = run.caller === undefined ? [] : finishedBefore(run.caller);
  const all = [...found, ...above];
  cache.set(run, all);
  return all;
}
