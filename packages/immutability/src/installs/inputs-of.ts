import type { StepOwner } from '@portcullis/core';
import type { GivenInputs } from '../judge/given-inputs.ts';
import { toGivenInputs } from '../judge/to-given-inputs.ts';

/** What the inputs of a local action are by default; those of a workflow are given by whoever starts it. */
export function inputsOf(owner: StepOwner): GivenInputs {
  return owner.kind === 'action' ? toGivenInputs(owner, new Map()) : ofWorkflow;
}

const ofWorkflow: GivenInputs = {
  valueOf: () => undefined,
  defaultOf: () => null,
  isGiven: () => false,
  isDeclared: () => false,
};
