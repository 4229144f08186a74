import type { Part } from '../source.ts';
import type { Expression, ExpressionTree } from './types.ts';

/** Where a node of an expression's tree is spelled in the file. */
export function placeIn(
  expression: Expression,
  { from, to }: Pick<ExpressionTree, 'from' | 'to'>,
): Part {
  return expression.scalar.part(expression.offset + from, expression.offset + to);
}
