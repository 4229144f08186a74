import type { Condition } from '../../fetch/choice.ts';
import { mergeConditions } from './merge-conditions.ts';
import type { Case, Values } from './value.ts';

/** The same under conditions; what they exclude is left out. */
export function given(values: Values, when: readonly Condition[]): Values {
  if (when.length === 0) return values;
  return { ...values, cases: values.cases.flatMap((one) => caseGiven(one, when)) };
}

function caseGiven(one: Case, when: readonly Condition[]): readonly Case[] {
  const merged = mergeConditions(one.when, when);
  return merged === undefined ? [] : [{ ...one, when: merged }];
}
