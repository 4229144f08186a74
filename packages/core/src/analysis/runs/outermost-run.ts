import type { JobRun } from './job-run.ts';

/** The job of the workflow that started, below which a job runs. */
export function outermostRun(run: JobRun): JobRun {
  let outermost = run;
  while (outermost.caller !== undefined) outermost = outermost.caller;
  return outermost;
}
