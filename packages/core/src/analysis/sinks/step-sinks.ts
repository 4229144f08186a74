import { codeInputs } from '../../facts/code-inputs.ts';
import type { Step } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { inputOf } from '../input-of.ts';
import { quoted } from '../quoted.ts';
import type { CodeSink } from './code-sink.ts';
import { toSinks } from './to-sinks.ts';

const cache = new WeakMap<Step, readonly CodeSink[]>();

/** What a step runs as code and GitHub fills expressions into. A text without any is no sink. */
export function stepSinks(step: Step): readonly CodeSink[] {
  const known = cache.get(step) ?? find(step);
  cache.set(step, known);
  return known;
}

function find(step: Step): readonly CodeSink[] {
  return [
    ...toSinks(step.run, 'script', 'a script'),
    ...inputSinks(step),
    ...toSinks(step.shell, 'shell', 'the name of the shell'),
    ...toSinks(step.workingDirectory, 'folder', 'the working directory'),
  ];
}

function inputSinks(step: Step): readonly CodeSink[] {
  const name = actionName(step.uses);
  const inputs = name === undefined ? undefined : codeInputs.get(name);
  if (name === undefined || inputs === undefined) return [];
  return inputs.flatMap((input) =>
    toSinks(inputOf(step, input), 'input', `the input ${quoted(input)} of ${quoted(name)}`),
  );
}
