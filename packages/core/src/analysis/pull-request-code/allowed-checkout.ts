import type { ScalarNode, Step } from '../../model/index.ts';
import { inputOf } from '../input-of.ts';

/** The input by which a checkout does not refuse the code of forks, when it says anything but false. */
export function allowedCheckout(step: Step): ScalarNode | undefined {
  const allowed = inputOf(step, 'allow-unsafe-pr-checkout');
  return /^(?:false)?$/i.test(allowed?.value.trim() ?? '') ? undefined : allowed;
}
