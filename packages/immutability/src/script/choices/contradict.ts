import type { Condition } from '../../fetch/choice.ts';

/** Whether there is no run in which all of these hold. */
export function contradict(conditions: readonly Condition[]): boolean {
  return conditions.some((one, index) =>
    conditions.slice(index + 1).some((other) => areApart(one, other)),
  );
}

function areApart(one: Condition, other: Condition): boolean {
  if (one.kind === 'platform')
    return other.kind === 'platform' && !one.names.some((name) => other.names.includes(name));
  if (other.kind === 'platform') return false;
  if (one.name !== other.name) return false;
  if (one.isNot && other.isNot) return false;
  if (!one.isNot && !other.isNot) return !one.values.some((value) => other.values.includes(value));
  const [is, not] = one.isNot ? [other, one] : [one, other];
  return is.values.every((value) => not.values.includes(value));
}
