import { isPrimitive } from './data.ts';
import { fold, nothingKnown } from './fold.ts';
import type { ExpressionTree } from './types.ts';

/** The value that an expression has whatever runs it; undefined when it depends on anything. */
export function constantOf(tree: ExpressionTree): string | number | boolean | null | undefined {
  const { values, rest } = fold(tree, nothingKnown());
  const [value] = values;
  return values.length === 1 && rest === 'none' && value !== undefined && isPrimitive(value)
    ? value
    : undefined;
}
