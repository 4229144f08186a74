import type { RunStep } from '../runs/run-step.ts';
import type { Naming } from './naming.ts';

/** That a step finds out which pull request it is. */
export function fromStep(
  { step }: RunStep,
  message: string,
  doubts: readonly string[] = [],
): Naming {
  const at = step.run ?? step.uses?.at ?? step.node;
  const isCertain = doubts.length === 0;
  return { kind: 'code', isCertain, isGuess: !isCertain, hops: [{ at, message }], doubts };
}
