import type { JobRun } from '../runs/job-run.ts';
import type { Hop } from '../runs/run-step.ts';

/** That a job gives something to another one. */
export interface HandOver {
  /** When it calls a workflow, it is not known which of the jobs there takes part. */
  readonly from: JobRun;
  readonly hops: readonly Hop[];
  readonly isCertain: boolean;
}
