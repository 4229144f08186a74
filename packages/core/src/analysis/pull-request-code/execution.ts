import type { Place } from '../../model/index.ts';
import type { Hop } from '../runs/run-step.ts';

/** That something of what was checked out is run. */
export interface Execution {
  readonly at: Place;
  /** `runs "npm ci"` */
  readonly what: string;
  /** Whether it is known to run what lies there, and does so outside of a container; else it may. */
  readonly isCertain: boolean;
  readonly via: readonly Hop[];
}
