import { isNever, type Step, type StepOwner } from '../model/index.ts';
import { stepsOf } from './steps-of.ts';

/** A step where it stands. */
export interface TimedStep {
  readonly step: Step;
  readonly owner: StepOwner;
  /** Its place among its owner's steps; those of a `parallel:` group share one. */
  readonly order: number;
}

/** The steps of a job or a composite action that can run, in order; groups are taken apart. */
export function ownSteps(owner: StepOwner): readonly TimedStep[] {
  return stepsOf(owner).flatMap((step, order) =>
    leaves(step).map((leaf) => ({ step: leaf, owner, order })),
  );
}

function leaves(step: Step): readonly Step[] {
  if (isNever(step.if)) return [];
  return step.parallel.length === 0 ? [step] : step.parallel.flatMap(leaves);
}
