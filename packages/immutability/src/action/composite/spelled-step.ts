import { expressionsIn, type ScalarNode, splitTemplate } from '@portcullis/core';
import type { Choice } from '../../fetch/choice.ts';
import type { Doubt } from '../../fetch/doubt.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { choiceOfExpression, type Lookup } from '../expression/choice-of-expression.ts';

/** A text for a shell whose expressions are words of equal length, and what these words stand for. */
export interface Spelled {
  readonly text: string;
  readonly holes: ReadonlyMap<string, Choice>;
  readonly doubts: readonly Doubt[];
}

/** The runner fills expressions in before any shell reads the text, so that a word in their place is what a shell sees. */
export function spelledStep(run: ScalarNode, lookup: Lookup): Spelled {
  const { value } = run;
  const letter = unusedLetter(value);
  const { holes } = splitTemplate(value);
  const trees = expressionsIn(run);
  const choices = new Map<string, Choice>();
  let text = '';
  let end = 0;
  for (const [index, { from, to }] of holes.slice(0, mostHoles).entries()) {
    const tree = trees[index]?.tree;
    const word = `${letter}${index.toString(36)}${letter}`.padEnd(to - from, letter.toLowerCase());
    choices.set(word, tree === undefined ? unread : choiceOfExpression(tree, lookup));
    text += value.slice(end, from) + word;
    end = to;
  }
  const why = 'it holds more expressions than are looked at';
  const doubts = holes.length > mostHoles ? [{ at: run.part(end, end), why }] : [];
  return { text: text + value.slice(end), holes: choices, doubts };
}

/** Four letters around the number fit into the shortest expression, "${{x}}". */
const mostHoles = 1000;

const unread = partChoice({ kind: 'unknown', why: 'an expression in it cannot be read' });

/** One that no word of the text can be mistaken for. */
function unusedLetter(text: string): string {
  const isUsed = (letter: string) => new RegExp(`${letter}[0-9a-z]{1,2}${letter}`).test(text);
  return ['Q', 'Z', 'X', 'J', 'K', 'W', 'V'].find((letter) => !isUsed(letter)) ?? 'Y';
}
