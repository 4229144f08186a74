import type { JobRun } from '../runs/job-run.ts';
import type { Hop } from '../runs/run-step.ts';

/** That a job, in one kind of run, is part of a release path. */
export interface Membership {
  readonly run: JobRun;
  /** From the job to what is published, in order. */
  readonly chain: readonly Hop[];
  /** Whether nothing on the way had to be guessed. */
  readonly isCertain: boolean;
  /** Whether it publishes by itself, and does not only hand something over. */
  readonly isSeed: boolean;
}
