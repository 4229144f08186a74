import type { Expression, ScalarNode } from '../../model/index.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { Hop, RunStep } from '../runs/run-step.ts';

/** That a text names a pull request. */
export interface Naming {
  /** Its commit or repository; or only its branch, which for a fork names nothing in this repository. */
  readonly kind: 'code' | 'branch';
  readonly isCertain: boolean;
  /** Only the words around it say so. */
  readonly isGuess: boolean;
  /** The places on the way to the text, the source first. */
  readonly hops: readonly Hop[];
  readonly doubts: readonly string[];
}

/** Where a text stands: in a job, or in a local composite action that a step of it uses. */
export interface Where {
  readonly run: JobRun;
  readonly user: RunStep | undefined;
  /** The step that it belongs to, where it is one's. */
  readonly site: RunStep | undefined;
}

/** Asks the same of what an output is made of. */
export type Follow = (at: ScalarNode | Expression, where: Where) => Naming | undefined;
