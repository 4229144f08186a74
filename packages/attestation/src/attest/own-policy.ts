import type { Instance } from '../instance/instance.ts';
import type { WorkflowClaims } from '../oidc/workflow-claims.ts';
import type { Pattern, Policy } from '../policy/policy.ts';

interface Signing {
  readonly claims: WorkflowClaims;
  readonly server: string;
  readonly instance: Instance;
  readonly predicateType: string;
}

/**
 * What a signature of ours has to say when nobody wrote a policy: all that the job's token says. A service that puts
 * anything else into the certificate has not certified this job.
 */
export function ownPolicy({ claims, server, instance, predicateType }: Signing): Policy {
  return {
    instances: [instance],
    thresholds: undefined,
    server,
    issuer: { kind: 'exact', text: claims.issuer },
    identity: undefined,
    repository: exactly(claims.repository),
    repositoryId: exactly(claims.repositoryId),
    ownerId: exactly(claims.repositoryOwnerId),
    signerWorkflow: exactly(claims.jobWorkflowRef),
    signerDigest: exactly(claims.jobWorkflowSha),
    callerWorkflow: exactly(claims.workflowRef),
    callerDigest: exactly(claims.workflowSha),
    sourceRef: exactly(claims.ref),
    sourceCommit: exactly(claims.sha),
    run: 'same-run',
    runnerEnvironment: exactly(claims.runnerEnvironment),
    environment: exactly(claims.environment),
    trigger: exactly(claims.eventName),
    visibility: exactly(claims.repositoryVisibility),
    predicateType: exactly(predicateType),
    maxAge: undefined,
    subjects: 'exact',
    minAttestations: 1,
    predicateMatchesCertificate: true,
  };
}

/** Servers from before a claim do not put it into certificates either. */
function exactly(text: string | undefined): Pattern | undefined {
  return text === undefined ? undefined : { kind: 'exact', text };
}
