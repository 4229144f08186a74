import type { GapSite } from '@portcullis/core';
import type { Condition } from '../fetch/choice.ts';
import type { Fetch } from '../fetch/fetch.ts';
import type { GivenInputs } from './given-inputs.ts';
import { isMovedBy } from './is-moved-by.ts';
import type { Judgement } from './judgement.ts';

/** The input that decides a site: the one in what is fetched, else whether it is checked, else whether it runs. */
export function decidingInput(
  fetch: Fetch,
  { readings, chance }: Judgement,
  inputs: GivenInputs,
): GapSite['input'] {
  const inText = readings.flatMap(({ filled }) => filled.inputs);
  const inMoving = inText.filter((name) => isMovedBy(name, fetch, { readings, inputs }));
  const inChoice = fetch.choice.alternatives.flatMap(({ when }) => namesIn(when));
  const inWhen = namesIn(fetch.when);
  const inCheck = namesIn(fetch.check.conditions ?? []);
  const order =
    chance === 'now'
      ? [inMoving, inText, inChoice, inCheck, inWhen]
      : [inWhen, inMoving, inText, inChoice, inCheck];
  const name = order.flat().find(inputs.isDeclared);
  return name === undefined ? undefined : { name, default: inputs.defaultOf(name) };
}

function namesIn(conditions: readonly Condition[]): readonly string[] {
  return conditions.flatMap((one) => (one.kind === 'input' ? [one.name] : []));
}
