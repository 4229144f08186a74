import type { StepOwner } from '@portcullis/core';
import { newStepState, type StepState } from '../action/composite/step-state.ts';
import { stepVariables } from '../action/composite/step-variables.ts';

/** What all steps of a job begin with: the environment of the workflow and of the job. */
export function ownerState(owner: StepOwner): StepState {
  const state = newStepState();
  if (owner.kind === 'action') return state;
  for (const env of [owner.workflow.env, owner.env])
    for (const [name, choice] of stepVariables(env, state)) state.variables.set(name, choice);
  return state;
}
