import type { JobRun } from '../runs/job-run.ts';
import type { Hop } from '../runs/run-step.ts';

/** That a job gives something to another one. */
export interface HandOver {
  readonly from: JobRun;
  /** Whether all that `from` calls takes part, since it is not known which of its jobs does. */
  readonly isWhole: boolean;
  readonly hops: readonly Hop[];
  readonly isCertain: boolean;
}
