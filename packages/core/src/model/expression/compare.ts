import { type Data, isPrimitive, toNumber } from './data.ts';
import type { ComparisonOperator } from './types.ts';

/**
 * GitHub's loose comparison: strings ignore case, different kinds become numbers, lists and objects equal
 * only themselves. Source: EvaluationResult.AbstractEqual in https://github.com/actions/runner
 */
export function compare(left: Data, operator: ComparisonOperator, right: Data): boolean {
  switch (operator) {
    case '==':
      return isEqual(left, right);
    case '!=':
      return !isEqual(left, right);
    case '<':
      return isLess(left, right);
    case '>':
      return isLess(right, left);
    case '<=':
      return isLess(left, right) || isEqual(left, right);
    case '>=':
      return isLess(right, left) || isEqual(left, right);
  }
}

export function isEqual(left: Data, right: Data): boolean {
  if (!isPrimitive(left) || !isPrimitive(right)) return left === right;
  if (typeof left === 'string' && typeof right === 'string') return upper(left) === upper(right);
  if (left === null && right === null) return true;
  return toNumber(left) === toNumber(right);
}

function isLess(left: Data, right: Data): boolean {
  if (left === null && right === null) return false;
  if (typeof left === 'string' && typeof right === 'string') return upper(left) < upper(right);
  return toNumber(left) < toNumber(right);
}

/** How GitHub compares strings without regard to case. */
export function upper(text: string): string {
  return text.toUpperCase();
}
