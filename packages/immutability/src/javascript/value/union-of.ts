import { mostAlternatives } from '../../fetch/choice.ts';
import { areSameConditions } from './are-same-conditions.ts';
import { isSame } from './is-same.ts';
import type { Case, Values } from './value.ts';

/** Any of these. */
export function unionOf(all: readonly Values[]): Values {
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  let isOpen = false;
  const cases: Case[] = [];
  for (const values of all) {
    isOpen ||= values.isOpen;
    for (const one of values.cases) {
      if (cases.some((other) => covers(other, one))) continue;
      if (cases.length === mostAlternatives) return { cases, isOpen: true };
      cases.push(one);
    }
  }
  return { cases, isOpen };
}

function covers(other: Case, one: Case): boolean {
  if (!isSame(other.value, one.value)) return false;
  return other.when.length === 0 || areSameConditions(other.when, one.when);
}
