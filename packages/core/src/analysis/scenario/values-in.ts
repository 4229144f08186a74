import { type ScalarNode, type Step, type Values, valuesOf } from '../../model/index.ts';
import type { Frame } from './frame.ts';
import { mayReadMatrix } from './matrix-budget.ts';
import { scopeIn } from './scope-in.ts';

/** Every text that a scalar can become in a frame. */
export function valuesIn(scalar: ScalarNode, frame: Frame, step?: Step): Values {
  if (!scalar.value.includes('${{')) return { values: [scalar.value], open: false };
  if (!mayReadMatrix(scalar.value, frame.job)) return { values: [], open: true };
  return valuesOf(scalar, scopeIn(frame, scalar.value, step));
}
