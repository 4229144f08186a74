import { resolve } from 'node:path';
import { type SigningChoice, signingInstances, toSigningChoice } from '@portcullis/attestation';
import { textInput } from './text-input.ts';
import { wordInput } from './word-input.ts';

/** Where a job signs, of the inputs `instance`, `signing-config` and addresses; those that an action lacks are not set. */
export function signingChoice(workspace: string): SigningChoice {
  const config = textInput('signing-config');
  return toSigningChoice({
    instance: wordInput('instance', signingInstances),
    signingConfig: config === undefined ? undefined : resolve(workspace, config),
    fulcioUrl: textInput('fulcio-url'),
    rekorUrl: textInput('rekor-url'),
    rekorVersion: wordInput('rekor-version', ['1', '2']),
    timestampUrl: textInput('timestamp-url'),
  });
}
