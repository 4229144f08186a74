import type { Condition } from '../../fetch/choice.ts';

/** Both at once, one condition for each input; undefined where they exclude each other. */
export function mergeConditions(
  left: readonly Condition[],
  right: readonly Condition[],
): readonly Condition[] | undefined {
  if (left.length === 0 || left === right) return right;
  let merged: readonly Condition[] = left;
  for (const one of right) {
    const index = merged.findIndex((other) => isAboutTheSame(one, other));
    const before = merged[index];
    if (before === undefined) {
      merged = [...merged, one];
      continue;
    }
    const both = intersection(before, one);
    if (both === undefined) return undefined;
    merged = merged.with(index, both);
  }
  return merged;
}

function isAboutTheSame(one: Condition, other: Condition): boolean {
  if (one.kind === 'platform') return other.kind === 'platform';
  return other.kind === 'input' && other.name === one.name;
}

function intersection(one: Condition, other: Condition): Condition | undefined {
  if (one.kind === 'platform' && other.kind === 'platform') {
    const names = one.names.filter((name) => other.names.includes(name));
    return names.length === 0 ? undefined : { kind: 'platform', names };
  }
  if (one.kind !== 'input' || other.kind !== 'input') return one;
  return inputIntersection(one, other);
}

type InputCondition = Extract<Condition, { kind: 'input' }>;

function inputIntersection(one: InputCondition, other: InputCondition): Condition | undefined {
  if (one.isNot && other.isNot) {
    return { ...one, values: [...new Set([...one.values, ...other.values])] };
  }
  const [finite, rest] = one.isNot ? [other, one] : [one, other];
  const values = finite.values.filter((value) => rest.values.includes(value) !== rest.isNot);
  return values.length === 0 ? undefined : { ...finite, values };
}
