import type { Condition } from '../fetch/choice.ts';
import { contradict } from '../fetch/contradict.ts';
import type { GivenInputs } from './given-inputs.ts';
import { isVersionName } from './is-version-name.ts';

/** With the inputs as they are; with some other value of one that is documented; or not at all. */
export type Chance = 'now' | 'otherwise' | 'never';

/** Whether conditions hold. Every platform is somebody's: one is enough. */
export function chanceOf(conditions: readonly Condition[], inputs: GivenInputs): Chance {
  if (contradict(conditions)) return 'never';
  let chance: Chance = 'now';
  for (const condition of conditions) {
    if (condition.kind !== 'input') continue;
    if (holds(condition, inputs)) continue;
    if (!inputs.isDeclared(condition.name) || !canHold(condition, inputs)) return 'never';
    chance = 'otherwise';
  }
  return chance;
}

type InputCondition = Extract<Condition, { kind: 'input' }>;

/** In doubt `true`: what may run does. */
function holds({ name, values, isNot }: InputCondition, inputs: GivenInputs): boolean {
  const value = inputs.isDeclared(name) ? inputs.valueOf(name) : '';
  // One that has to be given is nothing in particular: an exact version, and not "latest".
  if (value === undefined) return isNot || inputs.isGiven(name) || inputs.defaultOf(name) !== null;
  // A version without a default may be given or not: what stands for "given" and what stands for "not" both run.
  const isFree = value === '' && inputs.isDeclared(name) && inputs.defaultOf(name) === null;
  if (isFree && isVersionName(name)) return isNot || values.includes('');
  const isEqual = values.includes(value);
  // GitHub compares without regard to case, a shell does not.
  const isLike = values.some((one) => one.toLowerCase() === value.toLowerCase());
  return isEqual === isLike ? isEqual !== isNot : true;
}

/** Whether any of the values that are documented does. */
function canHold({ name, values, isNot }: InputCondition, inputs: GivenInputs): boolean {
  return inputs.optionsOf?.(name)?.some((one) => values.includes(one) !== isNot) ?? true;
}
