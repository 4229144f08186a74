import type { Condition } from '../../fetch/choice.ts';
import { textOf } from '../choices/text-of.ts';
import { withConditions } from '../choices/with-conditions.ts';
import { choiceOfWord } from './choice-of-word.ts';
import { isValue } from './conditions-of.ts';
import type { Context, NodeOf, State } from './context.ts';
import { mergeStates } from './merge-states.ts';
import { type Arms, runArm } from './run-arm.ts';
import { tellBranches } from './run-branch.ts';
import { copyOf } from './state.ts';

/** Each arm with what its patterns say of who decides the word. */
export function runCase({ word, items }: NodeOf<'Case'>, state: State, context: Context): void {
  const choice = choiceOfWord(word, state, context);
  const arms: Arms = { branches: [], told: [] };
  let refused: readonly Condition[] = state.when;
  let isWhole = false;
  for (const { pattern, body, terminator } of items) {
    const texts = pattern.map((one) => textOf(choiceOfWord(one, state, context)) ?? '*');
    const isRest = texts.includes('*');
    const { holds, fails, is } = isRest
      ? { holds: [], fails: [], is: undefined }
      : isValue(choice, texts);
    runArm(arms, { body, holds, ...(is !== undefined && { is }) }, { state, context, refused });
    // `;&` goes on into the next one: nothing is known there.
    refused =
      terminator === ';;' || terminator === undefined
        ? (withConditions(refused, fails) ?? refused)
        : state.when;
    isWhole ||= isRest || is === true;
    if (is === true && terminator !== ';&' && terminator !== ';;&') break;
  }
  tellBranches(arms.told, context);
  const none = copyOf(state);
  none.when = refused;
  mergeStates(state, isWhole ? arms.branches : [...arms.branches, none], context);
}
