import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { getInput } from '@actions/core';
import { type RunContext, toRunContext } from '@portcullis/attestation';
import { GuardError } from '@portcullis/core';
import {
  environments,
  type Gate,
  type Signer,
  sealPolicy,
  toGateSigner,
} from '@portcullis/release';
import { checkInWorkspace } from '../check-in-workspace.ts';
import { linesInput } from '../lines-input.ts';
import { outsideOf } from '../outside-of.ts';
import { textInput } from '../text-input.ts';

export interface GateAtHand {
  readonly gate: Gate;
  readonly signer: Signer;
  /** As it stands in the workflow. */
  readonly to: string;
}

/** The inputs of publish-gate, and the run around. Throws GuardError. */
export function readGate(): GateAtHand {
  const workspace = realpathSync(process.env.GITHUB_WORKSPACE ?? process.cwd());
  const [from, to] = [needed('from'), needed('to')];
  checkInWorkspace(resolve(workspace, to), workspace);
  const signer = toGateSigner(textInput('signer-workflow'), {
    repository: process.env.GITHUB_ACTION_REPOSITORY || undefined,
    ref: process.env.GITHUB_ACTION_REF || undefined,
  });
  const run = readRun();
  const trustedRoot = textInput('trusted-root');
  const gate = {
    from: resolve(workspace, from),
    to: resolve(workspace, to),
    digests: getInput('digests'),
    patterns: linesInput('files'),
    policy: policyOf(run, signer),
    run,
    trustedRoot: trustedRoot === undefined ? undefined : resolve(workspace, trustedRoot),
    now: new Date(),
  };
  return { gate, signer, to };
}

/** '' would be the workspace. */
function needed(name: string): string {
  const value = textInput(name);
  if (value !== undefined) return value;
  throw new GuardError('bad-input', `the input "${name}" is empty: name a folder`);
}

function readRun(): RunContext {
  // Nobody is asked, and so no token is wanted.
  const run = toRunContext(process.env, outsideOf(undefined).server);
  if (run !== undefined) return run;
  throw new GuardError(
    'bad-usage',
    'nothing is sealed outside of a workflow: GITHUB_ACTIONS is not set',
  );
}

function policyOf(run: RunContext, signer: Signer) {
  const { GITHUB_SHA: commit = '', GITHUB_REF: ref = '' } = process.env;
  const services = { instance: textInput('instance'), issuer: textInput('issuer') };
  const environment = environments.release;
  return sealPolicy({ ...run, commit }, { signer, ref, environment, services, run });
}
