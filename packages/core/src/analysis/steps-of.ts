import type { Step, StepOwner } from '../model/index.ts';

/** The steps of a job, or of a composite action, as they stand. */
export function stepsOf(owner: StepOwner): readonly Step[] {
  if (owner.kind === 'job') return owner.steps;
  return owner.runs?.kind === 'composite' ? owner.runs.steps : [];
}
