import type { Alternative, Choice, ChoicePart } from '../../fetch/choice.ts';
import { anyOf } from './any-of.ts';
import { textChoice } from './text-choice.ts';
import { tooLong } from './too-long.ts';
import { withConditions } from './with-conditions.ts';

/** Longer ones are no URL and no name. */
const longestText = 20_000;
const mostParts = 60;
/** Those that are kept are picked out of these. */
const mostPairs = 48;

/** One text after the other, in all ways that can come true together. */
export function joined(choices: readonly Choice[]): Choice {
  const [first = textChoice(''), ...rest] = choices;
  return rest.reduce(pair, first);
}

function pair(one: Choice, other: Choice): Choice {
  const alternatives: Alternative[] = [];
  let isOpen = one.isOpen || other.isOpen;
  for (const left of one.alternatives) {
    for (const right of other.alternatives) {
      const when = withConditions(left.when, right.when);
      if (when === undefined) continue;
      if (alternatives.length >= mostPairs) isOpen = true;
      else alternatives.push({ parts: together(left.parts, right.parts), when });
    }
  }
  return anyOf([
    { alternatives, isOpen },
    { alternatives: [], isOpen: false },
  ]);
}

function together(
  some: readonly ChoicePart[],
  others: readonly ChoicePart[],
): readonly ChoicePart[] {
  const last = some.at(-1);
  const [first, ...rest] = others;
  if (last === undefined || first === undefined) return last === undefined ? others : some;
  if (last.kind === 'text' && first.kind === 'text') {
    const text = last.text + first.text;
    return text.length > longestText
      ? [...some.slice(0, -1), { kind: 'text', text: text.slice(0, longestText) }, tooLong]
      : [...some.slice(0, -1), { kind: 'text', text }, ...rest];
  }
  if (some.length + others.length > mostParts) return [tooLong];
  return [...some, ...others];
}
