import type { Choice } from '../../fetch/choice.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { textChoice } from '../choices/text-choice.ts';
import { addDoubt } from './add-doubt.ts';
import { allParameters, theRest } from './all-parameters.ts';
import type { Context, State, Value } from './context.ts';
import { mostVariables } from './set-variable.ts';
import { variableChoice } from './variable-choice.ts';

/** What a variable or a parameter (`$1`, `$@`) is at this point. */
export function variableValue(name: string, state: State, context: Context): Value {
  const known = state.variables.get(name);
  if (known !== undefined) return known;
  if (state.variables.size >= mostVariables) {
    addDoubt(context.shared, { start: 0, end: 1 }, tooMany);
    return { kind: 'text', choice: partChoice({ kind: 'unknown', why: tooMany }) };
  }
  if (/^[1-9]\d*$/.test(name))
    return { kind: 'text', choice: parameter(Number(name), state, context) };
  if (name === '@' || name === '*') return { kind: 'list', words: allParameters(state, context) };
  return { kind: 'text', choice: variableChoice(name, context.shared.text) };
}

const tooMany = 'the script sets more variables than can be followed';

function parameter(number: number, state: State, context: Context): Choice {
  const all = allParameters(state, context);
  // Behind words that nobody knows there may be more.
  return all[number - 1] ?? (all.includes(theRest) ? theRest : textChoice(''));
}
