import { finishedBefore } from '../hand-over/finished-before.ts';
import type { JobRun } from '../runs/job-run.ts';
import { environmentIn, type RunEnvironment } from './environment-in.ts';
import { isHeldBy } from './is-held-by.ts';

/** A job with an environment that has ended before another one starts: somebody may have had to approve it. */
export interface Approval {
  readonly run: JobRun;
  readonly environment: RunEnvironment;
  /** Whether the later job does not start when this one was refused. */
  readonly isHolding: boolean;
}

const cache = new WeakMap<JobRun, readonly Approval[]>();

export function approvalsBefore(run: JobRun): readonly Approval[] {
  const known = cache.get(run) ?? find(run);
  cache.set(run, known);
  return known;
}

// One that holds is enough.
const maxAsked = 5;

function find(run: JobRun): readonly Approval[] {
  const waiting = finishedBefore(run).flatMap((one) => {
    const environment = environmentIn(one);
    return environment === undefined ? [] : [{ run: one, environment }];
  });
  return waiting.slice(0, maxAsked).map((one) => ({ ...one, isHolding: isHeldBy(run, one.run) }));
}
