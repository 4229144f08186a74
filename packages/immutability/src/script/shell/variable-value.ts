import type { Choice } from '../../fetch/choice.ts';
import { textChoice } from '../choices/text-choice.ts';
import { allParameters, theRest } from './all-parameters.ts';
import type { Context, State, Value } from './context.ts';
import { variableChoice } from './variable-choice.ts';

/** What a variable or a parameter (`$1`, `$@`) is at this point. */
export function variableValue(name: string, state: State, context: Context): Value {
  const known = state.variables.get(name);
  if (known !== undefined) return known;
  if (/^[1-9]\d*$/.test(name))
    return { kind: 'text', choice: parameter(Number(name), state, context) };
  if (name === '@' || name === '*') return { kind: 'list', words: allParameters(state, context) };
  return { kind: 'text', choice: variableChoice(name, context.shared.text) };
}

function parameter(number: number, state: State, context: Context): Choice {
  const all = allParameters(state, context);
  // Behind words that nobody knows there may be more.
  return all[number - 1] ?? (all.includes(theRest) ? theRest : textChoice(''));
}
