import { mostAlternatives } from '../../fetch/choice.ts';
import { collapsed } from './collapsed.ts';
import { joinParts } from './join-parts.ts';
import { knownText } from './known-text.ts';
import { mergeConditions } from './merge-conditions.ts';
import { toParts } from './to-parts.ts';
import type { Case, Values } from './value.ts';

/** From here on texts that the machine alone chooses among are told as a table. */
const manyCases = 8;

/** One text after the other, each of all that each can be, but not what excludes each other. */
export function concatOf(all: readonly Values[]): Values {
  return all.reduce(joined, knownText(''));
}

function joined(first: Values, second: Values): Values {
  const isMuch = first.cases.length * second.cases.length > manyCases;
  const left = isMuch ? collapsed(first) : first;
  const right = isMuch ? collapsed(second) : second;
  // A stretch that comes out of a loop of assignments has no case yet, and any number of them in the end.
  let isOpen = left.isOpen || right.isOpen || right.cases.length === 0;
  const cases: Case[] = [];
  for (const one of somethingOf(left)) {
    for (const other of somethingOf(right)) {
      const when = mergeConditions(one.when, other.when);
      if (when === undefined) continue;
      if (cases.length === mostAlternatives) {
        isOpen = true;
        break;
      }
      const parts = joinParts(toParts(one.value), toParts(other.value));
      cases.push({ value: { kind: 'text', parts }, when });
    }
  }
  return { cases, isOpen };
}

/** What is nothing in one case is seldom put into a text: those who write that have made sure of it before. */
function somethingOf({ cases }: Values): readonly Case[] {
  const something = cases.filter(({ value }) => value.kind !== 'nothing');
  return something.length === 0 ? cases : something;
}
