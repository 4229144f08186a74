import type { JobRun } from './job-run.ts';

/** A job and every job that runs because it calls a workflow. */
export function withCallees(run: JobRun): readonly JobRun[] {
  return [run, ...run.callees.flatMap(withCallees)];
}
