import type { Expression } from '../../model/index.ts';
import type { Spot } from './spot.ts';
import type { Taint } from './taint.ts';

/** The text of others that one expression can become. */
export function taintsOfExpression(_expression: Expression, _spot: Spot): readonly Taint[] {
  return [];
}
