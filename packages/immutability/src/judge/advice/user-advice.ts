import { quoted } from '@portcullis/core';
import type { Condition } from '../../fetch/choice.ts';
import type { Fetch } from '../../fetch/fetch.ts';
import type { GivenInputs } from '../given-inputs.ts';
import { isMovedBy } from '../is-moved-by.ts';
import { isVersionName } from '../is-version-name.ts';
import type { Judgement } from '../judgement.ts';
import { versionIn } from '../mutability/version-in.ts';

/** What who uses the action can do today. */
export function userAdvice(fetch: Fetch, judgement: Judgement, inputs: GivenInputs): string {
  if (judgement.verdict === 'conditional') return keep(fetch, judgement, inputs);
  const asked = fetch.check.holds === 'with' ? fetch.check.conditions : undefined;
  const first = asked?.find(isInput);
  if (first !== undefined && inputs.isDeclared(first.name))
    return `${toMeet(first)}: then it is compared`;
  const off = fetch.when.find((one) => isInput(one) && inputs.isDeclared(one.name));
  if (off !== undefined && isInput(off) && canBeOther(off, inputs))
    return `${toMiss(off)}: then this does not run; nothing closes it where it does`;
  return byVersion(fetch, judgement, inputs);
}

type InputCondition = Extract<Condition, { kind: 'input' }>;

function isInput(condition: Condition): condition is InputCondition {
  return condition.kind === 'input';
}

function keep(fetch: Fetch, { chance, readings }: Judgement, inputs: GivenInputs): string {
  const names = [
    ...(chance === 'now' ? [] : fetch.when.filter(isInput).map(({ name }) => name)),
    ...fetch.choice.alternatives.flatMap(({ when }) =>
      when.filter(isInput).map(({ name }) => name),
    ),
    ...readings.flatMap(({ filled }) => filled.inputs),
    ...(fetch.check.conditions ?? []).filter(isInput).map(({ name }) => name),
  ];
  const name = names.find(inputs.isDeclared);
  if (name === undefined) return 'leave the inputs as they are';
  const value = inputs.valueOf(name);
  return `leave ${quoted(name)} at ${value === undefined ? 'what it is' : quoted(value)}`;
}

function toMeet({ name, values, isNot }: InputCondition): string {
  const [value = ''] = values;
  if (!isNot) return `set ${quoted(name)} to ${quoted(value)}`;
  return value === ''
    ? `give ${quoted(name)} a value`
    : `set ${quoted(name)} to something else than ${quoted(value)}`;
}

function toMiss(condition: InputCondition): string {
  return toMeet({ ...condition, isNot: !condition.isNot });
}

/** A version to install is no switch, and neither is one of many values: nobody can leave them away, or should let one move. */
function canBeOther({ name, values, isNot }: InputCondition, inputs: GivenInputs): boolean {
  const [value, more] = values;
  const isSwitch = value === 'true' || value === 'false' || (isNot && value !== '');
  const isVersion = isVersionName(name) || versionIn(value ?? '') === 'moving';
  return inputs.valueOf(name) !== undefined && more === undefined && isSwitch && !isVersion;
}

function byVersion(fetch: Fetch, judgement: Judgement, inputs: GivenInputs): string {
  const { readings, mutability, verdict } = judgement;
  const names = readings.flatMap(({ filled }) => filled.inputs).filter(inputs.isDeclared);
  const [name] = names;
  const moving = names.find((one) => isMovedBy(one, fetch, { readings, inputs }));
  if (moving !== undefined)
    return `set ${quoted(moving)} to an exact version: this fixes the version, and still not the bytes`;
  if (readings.some(({ filled }) => filled.isAnswered))
    return 'no input closes it: an exact version is looked up at a server, too';
  if (verdict === 'unknown')
    return 'take it for open until somebody has read this place: no input is known to close it';
  if (name !== undefined && mutability !== 'floating')
    return `no input closes it: ${quoted(name)} names a version, and nothing checks its bytes`;
  return 'no input closes it: use it only in jobs without secrets and rights to write, or ask its author';
}
