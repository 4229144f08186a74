import type { Action, Job, Possible } from '../../model/index.ts';
import type { Scenario } from './scenario.ts';

/** What decides the value of an expression: the run it belongs to, and the inputs it was given. */
export interface Frame {
  readonly scenario: Scenario;
  readonly job: Job;
  /** The local action whose steps these are. */
  readonly action: Action | undefined;
  /** By name in lower case; undefined where no caller gives any. */
  readonly inputs: ReadonlyMap<string, Possible> | undefined;
}
