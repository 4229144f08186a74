import type { Expression } from '../../model/index.ts';
import { follow } from './flow/follow.ts';
import { siteOf } from './flow/site-of.ts';
import type { Spot } from './spot.ts';
import type { Taint } from './taint.ts';

/** The text of others that one expression can become. */
export function taintsOfExpression(expression: Expression, spot: Spot): readonly Taint[] {
  return follow.expression(expression, siteOf(expression, spot));
}
