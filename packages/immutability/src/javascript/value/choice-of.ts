import type { Node } from 'estree';
import type { Alternative, Choice } from '../../fetch/choice.ts';
import type { Program } from '../program/program.ts';
import { question } from './question.ts';
import { toParts } from './to-parts.ts';
import type { Case } from './value.ts';

/** What an expression can be, and who decides it: looked for backwards from it, through variables, calls and callers. */
export function choiceOf(node: Node, program: Program): Choice {
  const { cases, isOpen } = question(program).valuesOf(node, undefined);
  const something = cases.filter(({ value }) => value.kind !== 'nothing');
  const all = new Map(something.map(toAlternative).map((one) => [JSON.stringify(one), one]));
  return { alternatives: [...all.values()], isOpen: isOpen || something.length === 0 };
}

function toAlternative({ value, when }: Case): Alternative {
  return { parts: toParts(value), when };
}
