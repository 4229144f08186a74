import { parseExpression } from '../expression/parse-expression.ts';
import type { ScalarNode } from '../yaml/index.ts';
import type { Check } from './check.ts';
import { checkParsed } from './check-parsed.ts';
import { soleString } from './sole-string.ts';

/**
 * Checks an `if` without braces; an empty one is `success()`.
 * Source: WorkflowTemplateConverter.ConvertToIfCondition in https://github.com/actions/runner
 */
export function checkCondition(scalar: ScalarNode, check: Check): void {
  const bare = soleString(scalar);
  const value = bare ?? scalar.value;
  const text = value.trim();
  if (text === '' || !check.refusals.countExpression(scalar)) return;
  const offset = Math.max(0, scalar.value.indexOf(text));
  checkParsed({ scalar, offset, text, parsed: parseExpression(text) }, check);
}
