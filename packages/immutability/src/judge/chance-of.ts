import type { Condition } from '../fetch/choice.ts';
import type { GivenInputs } from './given-inputs.ts';

/** With the inputs as they are; with some other value of one that is documented; or not at all. */
export type Chance = 'now' | 'otherwise' | 'never';

/** Whether conditions hold. Every platform is somebody's: one is enough. */
export function chanceOf(conditions: readonly Condition[], inputs: GivenInputs): Chance {
  if (contradict(conditions)) return 'never';
  let chance: Chance = 'now';
  for (const condition of conditions) {
    if (condition.kind !== 'input') continue;
    if (holds(condition, inputs)) continue;
    if (!inputs.isDeclared(condition.name)) return 'never';
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
  if (isFree && isVersion.test(name)) return isNot || values.includes('');
  const isEqual = values.includes(value);
  // GitHub compares without regard to case, a shell does not.
  const isLike = values.some((one) => one.toLowerCase() === value.toLowerCase());
  return isEqual === isLike ? isEqual !== isNot : true;
}

const isVersion = /(?:^|[-_])(?:versions?|toolchain|release|tag)$/i;

/** One input cannot have two values, and a run is on one platform. */
function contradict(conditions: readonly Condition[]): boolean {
  const left = new Map<string, ReadonlySet<string>>();
  for (const condition of conditions) {
    if (condition.kind === 'input' && condition.isNot) continue;
    const [key, values] =
      condition.kind === 'input'
        ? [`input ${condition.name}`, condition.values]
        : [condition.kind, 'names' in condition ? condition.names : []];
    const lower = values.map((one) => one.toLowerCase());
    const known = left.get(key);
    left.set(key, new Set(known === undefined ? lower : lower.filter((one) => known.has(one))));
  }
  for (const condition of conditions) {
    const known =
      condition.kind === 'input' && condition.isNot
        ? left.get(`input ${condition.name}`)
        : undefined;
    if (known === undefined || condition.kind !== 'input') continue;
    if ([...known].every((one) => condition.values.includes(one))) return true;
  }
  return [...left.values()].some(({ size }) => size === 0);
}
