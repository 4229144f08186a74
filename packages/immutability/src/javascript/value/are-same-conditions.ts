import type { Condition } from '../../fetch/choice.ts';

/** Whether two lists of conditions are written alike. */
export function areSameConditions(
  some: readonly Condition[],
  others: readonly Condition[],
): boolean {
  if (some === others) return true;
  if (some.length !== others.length) return false;
  return some.every((one, index) => {
    const other = others[index];
    return other !== undefined && isSame(one, other);
  });
}

function isSame(one: Condition, other: Condition): boolean {
  if (one === other) return true;
  if (one.kind === 'platform') return other.kind === 'platform' && areAlike(one.names, other.names);
  return (
    other.kind === 'input' &&
    one.name === other.name &&
    one.isNot === other.isNot &&
    areAlike(one.values, other.values)
  );
}

function areAlike(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
