import { quoted } from '@portcullis/core';
import { badInput } from '../plan/bad-input.ts';
import type { Signer } from '../seal/seal-policy.ts';

/**
 * How a step names the action that it uses, as the runner says; no step before and no `env` can say otherwise.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export interface ActionReference {
  /** `GITHUB_ACTION_REPOSITORY`, `owner/name`; undefined for an action of the work tree. */
  readonly repository: string | undefined;
  /** `GITHUB_ACTION_REF` */
  readonly ref: string | undefined;
}

/**
 * The release workflow that has to have signed: the one that is named, else that of the repository and commit which the
 * gate itself is used from. Throws GuardError where that is no commit, since it may be another one tomorrow.
 */
export function toGateSigner(
  named: string | undefined,
  { repository, ref }: ActionReference,
): Signer {
  if (named !== undefined) return parseSigner(named);
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw badInput(
      `cannot tell which release workflow has to have signed: this action is used from the work tree; ${advice}`,
    );
  if (ref === undefined || !isCommit.test(ref))
    throw badInput(
      `cannot tell which release workflow has to have signed: this action is used by ${quoted(ref ?? '')}, which is no commit; ${advice}`,
    );
  return { workflow: `${repository}/.github/workflows/release.yml`, commit: ref };
}

const isCommit = /^(?:[\da-f]{40}|[\da-f]{64})$/;

const advice =
  'use it by the full commit that the release workflow is called by, or name that workflow by "signer-workflow"';

function parseSigner(text: string): Signer {
  const [, workflow, commit = ''] = form.exec(text) ?? [];
  if (workflow !== undefined && isCommit.test(commit)) return { workflow, commit };
  throw badInput(
    `the input "signer-workflow" cannot be ${quoted(text)}: write "owner/name/.github/workflows/release.yml@" and the full commit that it is called by`,
  );
}

const form = /^([\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w.-]+\.ya?ml)@([\da-f]+)$/;
