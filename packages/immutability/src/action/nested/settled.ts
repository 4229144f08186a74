import type { Choice, Condition } from '../../fetch/choice.ts';

export type Settled =
  | { readonly kind: 'never' }
  /** `isWhole`: all that was asked for is still there. */
  | {
      readonly kind: 'maybe';
      readonly conditions: readonly Condition[];
      readonly isWhole: boolean;
    };

/** Conditions on the inputs of a nested action, as conditions on those of the one that uses it. */
export function settled(
  conditions: readonly Condition[],
  inputs: ReadonlyMap<string, Choice>,
): Settled {
  const left: Condition[] = [];
  let isWhole = true;
  for (const condition of conditions) {
    if (condition.kind === 'platform') {
      left.push(condition);
      continue;
    }
    const one = settleOne(condition, inputs.get(condition.name.toLowerCase()));
    if (one === false) return { kind: 'never' };
    if (one === undefined) isWhole = false;
    else if (one !== true) left.push(one);
  }
  return { kind: 'maybe', conditions: left, isWhole };
}

type InputCondition = Extract<Condition, { kind: 'input' }>;

/** Whether it is so, or what it is now; undefined when nobody can say. */
function settleOne(
  condition: InputCondition,
  choice: Choice | undefined,
): boolean | Condition | undefined {
  const [only, more] = choice?.alternatives ?? [{ parts: [], when: [] }];
  if (choice?.isOpen === true || only === undefined || more !== undefined || only.when.length > 0)
    return undefined;
  const [part, next] = only.parts;
  if (part === undefined) return condition.values.includes('') !== condition.isNot;
  if (next !== undefined) return undefined;
  if (part.kind === 'input' && part.orElse === undefined) return { ...condition, name: part.name };
  if (part.kind !== 'text') return undefined;
  const isEqual = condition.values.includes(part.text);
  // GitHub compares without regard to case, a shell does not.
  const isLike = condition.values.some((one) => one.toLowerCase() === part.text.toLowerCase());
  return isEqual === isLike ? isEqual !== condition.isNot : undefined;
}
