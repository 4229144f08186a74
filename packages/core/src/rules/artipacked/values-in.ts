import type { TimedStep } from '../../analysis/own-steps.ts';
import { type ScalarNode, valuesOf } from '../../model/index.ts';

/** The texts that an input can have, and whether there can be others. */
interface InputValues {
  readonly values: readonly string[];
  readonly isOpen: boolean;
}

/** Most inputs are literal: only those with an expression are worth evaluating. */
export function valuesIn(input: ScalarNode, { step, owner }: TimedStep): InputValues {
  if (!input.value.includes('${{')) return { values: [input.value], isOpen: false };
  const scope = owner.kind === 'job' ? { job: owner, step } : { action: owner, step };
  const { values, open } = valuesOf(input, scope);
  return { values, isOpen: open };
}
