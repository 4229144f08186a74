import { inputOf } from '../../../analysis/input-of.ts';
import { ownSteps } from '../../../analysis/own-steps.ts';
import type { Job, ScalarNode } from '../../../model/index.ts';

/** The input by which a step of a job fails without a cache. */
export function needsCache(job: Job): ScalarNode | undefined {
  for (const { step } of ownSteps(job)) {
    const input = inputOf(step, 'fail-on-cache-miss');
    if (input !== undefined && input.value.trim().toLowerCase() !== 'false') return input;
  }
  return undefined;
}
