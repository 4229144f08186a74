import type { Condition } from './choice.ts';

/**
 * Whether there is no run in which all of these hold: one input cannot have two values, and a run is on one platform.
 * GitHub compares without regard to case and a shell does not, so that `a` and `A` are taken for one value.
 */
export function contradict(conditions: readonly Condition[]): boolean {
  const left = new Map<string, readonly string[]>();
  for (const condition of conditions) {
    if (condition.kind === 'input' && condition.isNot) continue;
    const values = condition.kind === 'input' ? condition.values : condition.names;
    const known = left.get(keyOf(condition));
    left.set(keyOf(condition), known?.filter((one) => isAmong(one, values)) ?? values);
  }
  for (const condition of conditions) {
    const known = left.get(keyOf(condition));
    if (known === undefined || condition.kind !== 'input' || !condition.isNot) continue;
    left.set(
      keyOf(condition),
      known.filter((one) => !condition.values.includes(one)),
    );
  }
  return [...left.values()].some((values) => values.length === 0);
}

function keyOf(condition: Condition): string {
  return condition.kind === 'input' ? `input ${condition.name}` : condition.kind;
}

function isAmong(value: string, values: readonly string[]): boolean {
  return values.some((one) => one.toLowerCase() === value.toLowerCase());
}
