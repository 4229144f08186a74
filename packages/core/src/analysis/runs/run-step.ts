import type { Place, Step, StepOwner } from '../../model/index.ts';
import type { Frame } from '../scenario/frame.ts';

/** A hop of a chain: where, and what happens there. */
export interface Hop {
  readonly at: Place;
  readonly message: string;
}

/** A step as a job runs it, in the job itself or in a local composite action. */
export interface RunStep {
  readonly step: Step;
  readonly owner: StepOwner;
  readonly frame: Frame;
  /** Its place among the steps of the whole job. */
  readonly order: number;
  /** The first condition on the way that cannot be decided. */
  readonly undecided: Place | undefined;
  /** The steps that use the composite actions it stands in, the outermost first. */
  readonly via: readonly Hop[];
  /** The step that uses the composite action it stands in. */
  readonly user: RunStep | undefined;
}
