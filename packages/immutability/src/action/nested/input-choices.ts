import { type Action, asMap, asScalar, type MapEntry } from '@portcullis/core';
import type { Choice } from '../../fetch/choice.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import type { Lookup } from '../expression/choice-of-expression.ts';
import { choiceOfScalar } from '../expression/choice-of-scalar.ts';

/** What the inputs of an action are where a step uses it: by the step's `with:`, else as the action says. */
export function inputChoices(
  action: Action,
  given: readonly MapEntry[],
  lookup: Lookup,
): ReadonlyMap<string, Choice> {
  const choices = new Map<string, Choice>();
  for (const { key, value } of action.inputs) {
    const written = asScalar(asMap(value)?.get('default'));
    const isNull = written === undefined || written.type === 'null';
    const choice = isNull ? empty : choiceOfScalar(written, () => undefined);
    choices.set(key.value.toLowerCase(), choice);
  }
  for (const { key, value } of given) {
    const scalar = asScalar(value);
    if (scalar === undefined) continue;
    choices.set(
      key.value.toLowerCase(),
      scalar.type === 'null' ? empty : choiceOfScalar(scalar, lookup),
    );
  }
  return choices;
}

const empty: Choice = partChoice({ kind: 'text', text: '' });
