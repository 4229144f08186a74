import type { Condition } from '../../fetch/choice.ts';

/** What holds where at least one of several sets of conditions holds: never more than that. */
export function anyCondition(all: readonly (readonly Condition[])[]): readonly Condition[] {
  const [first, ...rest] = all;
  if (first === undefined) return [];
  return rest.reduce((some, other) => some.flatMap((one) => either(one, other)), first);
}

function either(one: Condition, others: readonly Condition[]): readonly Condition[] {
  for (const other of others) {
    if (one.kind === 'platform' && other.kind === 'platform') {
      return [{ kind: 'platform', names: [...new Set([...one.names, ...other.names])] }];
    }
    if (one.kind === 'input' && other.kind === 'input' && one.name === other.name) {
      return inputUnion(one, other);
    }
  }
  return [];
}

type InputCondition = Extract<Condition, { kind: 'input' }>;

function inputUnion(one: InputCondition, other: InputCondition): readonly Condition[] {
  if (!one.isNot && !other.isNot) {
    return [{ ...one, values: [...new Set([...one.values, ...other.values])] }];
  }
  const [open, rest] = one.isNot ? [one, other] : [other, one];
  const values = open.values.filter((value) => rest.values.includes(value) === rest.isNot);
  return values.length === 0 ? [] : [{ ...open, values }];
}
