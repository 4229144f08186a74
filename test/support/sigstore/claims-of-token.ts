import type { ClaimName } from '../../../packages/attestation/src/certificate/certificate-claims.ts';
import type { WorkflowToken } from './workflow-token.ts';

/**
 * What Fulcio writes into the certificate of a GitHub workflow:
 * https://github.com/sigstore/fulcio/blob/main/config/identity/config.yaml
 */
export function claimsOfToken(token: WorkflowToken): Readonly<Partial<Record<ClaimName, string>>> {
  const server = token.server ?? 'https://github.com';
  const repository = `${server}/${token.repository}`;
  const claims: Readonly<Record<ClaimName, string | undefined>> = {
    issuer: token.iss,
    buildSignerUri: `${server}/${token.job_workflow_ref}`,
    buildSignerDigest: token.job_workflow_sha,
    runnerEnvironment: token.runner_environment,
    sourceRepositoryUri: repository,
    sourceRepositoryDigest: token.sha,
    sourceRepositoryRef: token.ref,
    sourceRepositoryIdentifier: token.repository_id,
    sourceRepositoryOwnerUri: `${server}/${token.repository_owner}`,
    sourceRepositoryOwnerIdentifier: token.repository_owner_id,
    buildConfigUri: `${server}/${token.workflow_ref}`,
    buildConfigDigest: token.workflow_sha,
    buildTrigger: token.event_name,
    runInvocationUri: `${repository}/actions/runs/${token.run_id}/attempts/${token.run_attempt}`,
    sourceRepositoryVisibility: token.repository_visibility,
    // Fulcio writes no empty value.
    deploymentEnvironment: token.environment,
    tokenSubject: token.sub,
  };
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
}
