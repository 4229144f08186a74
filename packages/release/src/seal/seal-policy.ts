import {
  type Policy,
  type PolicyOptions,
  type RunContext,
  toPolicy,
} from '@portcullis/attestation';
import type { ReleasePlan } from '../plan/release-plan.ts';

/** The workflow whose job signs, as its identity token names it. */
export interface Signer {
  /** `owner/name/.github/workflows/release.yml` */
  readonly workflow: string;
  /** The commit that the caller has pinned it by. */
  readonly commit: string;
}

export interface SealPolicyChoice {
  readonly signer: Signer;
  /** `refs/heads/main` */
  readonly ref: string;
  readonly environment: string;
  /** Of a Sigstore of one's own, or of an enterprise; else the usual ones of the server. */
  readonly services?: Pick<PolicyOptions, 'instance' | 'issuer'> | undefined;
  /** Undefined for whoever verifies without being part of the run. */
  readonly run: RunContext | undefined;
}

/**
 * What an attestation of the release has to say, row by row: built from this commit of this branch, by a dispatch, signed
 * by this commit of the release workflow in its environment and, within the run, in this very run.
 */
export function sealPolicy(
  plan: Pick<ReleasePlan, 'server' | 'repository' | 'commit'>,
  choice: SealPolicyChoice,
): Policy {
  const { signer, ref, environment, run } = choice;
  return toPolicy(
    {
      ...choice.services,
      server: plan.server,
      repository: plan.repository,
      'signer-workflow': signer.workflow,
      'signer-digest': signer.commit,
      'source-ref': ref,
      'source-commit': plan.commit,
      environment,
      trigger: 'workflow_dispatch',
      subjects: 'exact',
      run: run === undefined ? 'any' : 'same-run',
    },
    run,
  );
}
