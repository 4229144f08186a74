import { profiles, severities } from '@portcullis/core';
import { booleanInput } from './boolean-input.ts';
import type { GuardInputs } from './guard-inputs.ts';
import { linesInput } from './lines-input.ts';
import { textInput } from './text-input.ts';
import { wordInput } from './word-input.ts';

/** Reads the inputs; throws GuardError that names the input and what it accepts. */
export function readInputs(): GuardInputs {
  const paths = linesInput('path');
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
    trustedRoot: textInput('trusted-root'),
  };
}
