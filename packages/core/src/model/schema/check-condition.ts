import { parseExpression } from '../expression/parse-expression.ts';
import type { ScalarNode } from '../yaml/index.ts';
import { checkParsed } from './check-parsed.ts';
import type { Refusals } from './refusals.ts';
import type { Slot } from './slot.ts';
import { soleString } from './sole-string.ts';

/**
 * Checks an `if` without braces; an empty one is `success()`.
 * Source: WorkflowTemplateConverter.ConvertToIfCondition in https://github.com/actions/runner
 */
export function checkCondition(scalar: ScalarNode, slot: Slot, refusals: Refusals): void {
  const text = (soleString(scalar) ?? scalar.value).trim();
  // `True`, `~` and numbers are literals here as well.
  if (text === '' || scalar.type !== 'string' || !refusals.countExpressions(scalar, [{ text }]))
    return;
  const offset = Math.max(0, scalar.value.indexOf(text));
  checkParsed({ scalar, offset, text, parsed: parseExpression(text) }, slot.allowed, refusals);
}
