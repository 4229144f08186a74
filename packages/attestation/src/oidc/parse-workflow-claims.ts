import type { JWTPayload } from 'jose';
import { AttestationError } from '../attestation-error.ts';
import type { WorkflowClaims } from './workflow-claims.ts';

/** The claims of GitHub's tokens: https://docs.github.com/en/actions/reference/security/oidc#oidc-token-claims */
export function parseWorkflowClaims(payload: JWTPayload): WorkflowClaims {
  const optional = (name: string) => textOf(payload[name]);
  const required = (name: string) => optional(name) ?? missing(name);
  return {
    issuer: required('iss'),
    subject: required('sub'),
    repository: required('repository'),
    repositoryId: required('repository_id'),
    repositoryOwner: optional('repository_owner'),
    repositoryOwnerId: required('repository_owner_id'),
    repositoryVisibility: optional('repository_visibility'),
    ref: required('ref'),
    sha: required('sha'),
    eventName: required('event_name'),
    workflowRef: required('workflow_ref'),
    workflowSha: optional('workflow_sha'),
    jobWorkflowRef: required('job_workflow_ref'),
    jobWorkflowSha: optional('job_workflow_sha'),
    runId: required('run_id'),
    runAttempt: required('run_attempt'),
    runnerEnvironment: required('runner_environment'),
    environment: optional('environment'),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function missing(name: string): never {
  throw new AttestationError(
    'bad-token',
    `the identity token has no claim "${name}": it is none of a GitHub job, or the server is too old`,
  );
}
