import { realpathSync } from 'node:fs';
import { getInput } from '@actions/core';
import { type Outside, type RunContext, toRunContext } from '@portcullis/attestation';
import { GuardError } from '@portcullis/core';
import {
  parseReleaseInputs,
  type ReleaseInputs,
  type ReleasePlan,
  toReleasePlan,
} from '@portcullis/release';
import { outsideOf } from '../outside-of.ts';
import { textInput } from '../text-input.ts';

/** What every stage of a release begins with: the same inputs, read anew, and the run around. */
export interface Stage {
  readonly workspace: string;
  readonly inputs: ReleaseInputs;
  readonly plan: ReleasePlan;
  readonly outside: Outside;
  readonly run: RunContext;
  /** `refs/heads/main` */
  readonly ref: string;
}

/** Throws GuardError for what cannot be released so. */
export function readStage(): Stage {
  const outside = outsideOf(textInput('token'));
  const run = toRunContext(process.env, outside.server);
  if (run === undefined)
    throw new GuardError('bad-usage', 'a release is made by a workflow: GITHUB_ACTIONS is not set');
  const inputs = parseReleaseInputs(getInput('inputs'));
  const commit = process.env.GITHUB_SHA ?? '';
  return {
    workspace: realpathSync(process.env.GITHUB_WORKSPACE ?? process.cwd()),
    inputs,
    plan: toReleasePlan(inputs, { context: run, commit }),
    outside,
    run,
    ref: process.env.GITHUB_REF ?? '',
  };
}
