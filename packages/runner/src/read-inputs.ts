import { getInput, getMultilineInput } from '@actions/core';
import { GuardError, profiles, severities } from '@portcullis/core';
import type { GuardInputs } from './guard-inputs.ts';

/** Reads the inputs; throws GuardError that names the input and what it accepts. */
export function readInputs(): GuardInputs {
  const paths = getMultilineInput('path').filter((path) => path !== '');
  return {
    paths: paths.length === 0 ? ['.'] : paths,
    config: textInput('config'),
    profile: wordInput('profile', profiles),
    failOn: wordInput('fail-on', [...severities, 'none']),
    failOnInconclusive: booleanInput('fail-on-inconclusive', true),
    annotations: booleanInput('annotations', true),
    sarifFile: textInput('sarif-file'),
    reportFile: textInput('report-file'),
    online: booleanInput('online', true),
    token: textInput('token'),
    fallbackServer: textInput('fallback-server'),
  };
}

/** The runner gives an input that is not set as ''. */
function textInput(name: string): string | undefined {
  const value = getInput(name);
  return value === '' ? undefined : value;
}

function wordInput<const Word extends string>(
  name: string,
  words: readonly Word[],
): Word | undefined {
  const value = textInput(name);
  if (value === undefined) return undefined;
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  throw new GuardError(
    'bad-input',
    `the input "${name}" cannot be "${value}": it is one of ${words.join(', ')}`,
  );
}

function booleanInput(name: string, byDefault: boolean): boolean {
  const word = wordInput(name, ['true', 'false']);
  return word === undefined ? byDefault : word === 'true';
}
