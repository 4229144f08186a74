import type { WorkflowClaims } from '../oidc/workflow-claims.ts';
import { splitWorkflow } from '../policy/split-workflow.ts';
import { provenanceType } from '../statement/provenance-type.ts';
import type { Predicate } from './predicate.ts';

/**
 * Provenance as GitHub's own action writes it, to the byte: verifiers know this build type.
 * https://slsa.dev/spec/v1.0/provenance, https://actions.github.io/buildtypes/workflow/v1
 */
export function provenancePredicate(claims: WorkflowClaims, serverUrl: string): Predicate {
  const repository = `${serverUrl}/${claims.repository}`;
  return {
    predicateType: provenanceType,
    predicate: {
      buildDefinition: toDefinition(claims, repository),
      runDetails: {
        builder: { id: `${serverUrl}/${claims.jobWorkflowRef}` },
        metadata: {
          invocationId: `${repository}/actions/runs/${claims.runId}/attempts/${claims.runAttempt}`,
        },
      },
    },
  };
}

function toDefinition(claims: WorkflowClaims, repository: string) {
  return {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: {
      workflow: { ref: claims.ref, repository, path: pathOf(claims) },
    },
    internalParameters: {
      github: {
        event_name: claims.eventName,
        repository_id: claims.repositoryId,
        repository_owner_id: claims.repositoryOwnerId,
        runner_environment: claims.runnerEnvironment,
      },
    },
    resolvedDependencies: [
      { uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } },
    ],
  };
}

/** Without the ref, and without the repository where it is the same. Outside of the folder GitHub cuts at the "@". */
function pathOf({ workflowRef, repository }: WorkflowClaims): string {
  const path = splitWorkflow(workflowRef)?.path ?? workflowRef.split('@', 1).join('');
  return path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path;
}
