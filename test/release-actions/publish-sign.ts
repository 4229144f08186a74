import { provenancePredicate } from '../../packages/attestation/src/predicate/provenance-predicate.ts';
import type { World } from '../support/sigstore/create-world.ts';
import type { WorkflowToken } from '../support/sigstore/workflow-token.ts';

export const repository = 'octo-org/widget';

/** The release workflow, at the commit that the caller has pinned. */
export const signer = {
  workflow: 'octo-tools/portcullis/.github/workflows/release.yml',
  commit: '5ea1ed'.padEnd(40, '0'),
} as const;

/** What the token of the job that seals says. https://docs.github.com/en/actions/reference/security/oidc#oidc-token-claims */
export function sealToken(commit: string, changes: WorkflowToken = {}): WorkflowToken {
  return {
    sub: `repo:${repository}:environment:release`,
    event_name: 'workflow_dispatch',
    job_workflow_ref: `${signer.workflow}@${signer.commit}`,
    job_workflow_sha: signer.commit,
    ref: 'refs/heads/main',
    ref_type: 'branch',
    repository,
    run_id: '4242',
    run_attempt: '1',
    sha: commit,
    workflow_ref: `${repository}/.github/workflows/release.yml@refs/heads/main`,
    workflow_sha: commit,
    environment: 'release',
    ...changes,
  };
}

interface Subject {
  readonly name: string;
  readonly sha256: string;
}

export interface Signing {
  readonly world: World;
  readonly token: WorkflowToken;
}

/** The bundle that the job would have made. */
export function signProvenance({ name, sha256 }: Subject, { world, token }: Signing): unknown {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name, digest: { sha256 } }],
    ...provenancePredicate(toClaims(token), 'https://github.com'),
  };
  return world.sign(statement, { token });
}

/** Of every other subject, as an SBOM is signed. */
export function signSbom(
  subjects: readonly Subject[],
  predicate: unknown,
  { world, token }: Signing,
): unknown {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjects.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    predicateType: 'https://cyclonedx.org/bom',
    predicate,
  };
  return world.sign(statement, { token });
}

function toClaims(token: WorkflowToken) {
  const of = (name: string) => token[name] ?? '';
  return {
    issuer: 'https://token.actions.githubusercontent.com',
    subject: of('sub'),
    repository: of('repository'),
    repositoryId: '1296269',
    repositoryOwner: 'octo-org',
    repositoryOwnerId: '583231',
    repositoryVisibility: 'public',
    ref: of('ref'),
    sha: of('sha'),
    eventName: of('event_name'),
    workflowRef: of('workflow_ref'),
    workflowSha: of('workflow_sha'),
    jobWorkflowRef: of('job_workflow_ref'),
    jobWorkflowSha: of('job_workflow_sha'),
    runId: of('run_id'),
    runAttempt: of('run_attempt'),
    runnerEnvironment: 'github-hosted',
    environment: token.environment,
  };
}
