import { asScalar, entriesOf, type YamlNode } from '@portcullis/core';
import type { Choice } from '../../fetch/choice.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { choiceOfScalar } from '../expression/choice-of-scalar.ts';
import { lookupIn } from './lookup-in.ts';
import type { StepState } from './step-state.ts';

/** The environment of a step, on top of what the steps before it set. */
export function stepVariables(
  env: YamlNode | undefined,
  state: StepState,
): ReadonlyMap<string, Choice> {
  const variables = new Map(state.variables);
  for (const [index, { key, value }] of entriesOf(env).entries()) {
    const scalar = index < mostEntries ? asScalar(value) : undefined;
    const choice =
      scalar === undefined ? unread : choiceOfScalar(scalar, lookupIn(state.variables, state));
    variables.set(key.value, choice);
  }
  return variables;
}

const mostEntries = 256;
const unread = partChoice({ kind: 'unknown', why: 'a variable of the step cannot be read' });
