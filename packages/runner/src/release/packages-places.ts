import { resolve } from 'node:path';
import { getInput, notice, setSecret } from '@actions/core';
import { toSigningChoice } from '@portcullis/attestation';
import { escapeLines, GuardError } from '@portcullis/core';
import type { PackagePlaces } from '@portcullis/release';
import { textInput } from '../text-input.ts';
import type { Stage } from './read-stage.ts';
import { registryPlaces } from './registry-places.ts';

/** Which registries the inputs name, and the job that publishes there. Throws GuardError. */
export function packagesPlaces({ plan, outside, workspace }: Stage): PackagePlaces {
  const temporary = process.env.RUNNER_TEMP;
  if (!temporary)
    throw new GuardError('bad-usage', 'packages are published by a job: RUNNER_TEMP is not set');
  const pathInput = (name: string): string | undefined => {
    const path = textInput(name);
    return path === undefined ? undefined : resolve(workspace, path);
  };
  const signingConfig = pathInput('signing-config');
  return {
    ...registryPlaces(),
    cratesRegistry: getInput('crates-registry'),
    plan,
    signing: {
      signing: toSigningChoice({
        // npm verifies provenance with the public instance only, and it is made of public sources only.
        instance: signingConfig === undefined ? 'public-good' : 'custom',
        signingConfig,
        fulcioUrl: undefined,
        rekorUrl: undefined,
        rekorVersion: undefined,
        timestampUrl: undefined,
      }),
      trustedRoot: pathInput('trusted-root'),
      issuer: undefined,
      outside,
      onToken: setSecret,
      now: () => new Date(),
      temporary,
    },
    workflow: workflowFile(process.env.GITHUB_WORKFLOW_REF),
    onNote: (note) => notice(escapeLines(note)),
  };
}

/** `owner/name/.github/workflows/release.yml@refs/heads/main`; it is told to people only. */
function workflowFile(ref = ''): string {
  return /\/([\w.-]+\.ya?ml)@/.exec(ref)?.[1] ?? 'the workflow that was started';
}
