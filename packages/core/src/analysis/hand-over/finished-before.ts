import type { JobRun } from '../runs/job-run.ts';
import { neededRuns } from './needed-runs.ts';

/** Every job that has ended when a job starts: what it needs, in turn, and what the job that calls it needs. */
export function finishedBefore(run: JobRun): readonly JobRun[] {
  const { budget, caller } = run;
  const found = new Set<JobRun>(neededRuns(run));
  // A Set may grow while it is iterated.
  for (const one of found) {
    budget.visits -= 1;
    if (budget.visits < 0) {
      budget.cut.add(run.job);
      break;
    }
    for (const other of neededRuns(one)) found.add(other);
  }
  found.delete(run);
  return caller === undefined ? [...found] : [...found, ...finishedBefore(caller)];
}
