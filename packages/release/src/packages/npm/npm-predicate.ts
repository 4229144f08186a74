import type { WorkflowClaims } from '@portcullis/attestation';

/**
 * Provenance in the form that npm writes and its registry reads, with nothing but what the job's token says:
 * https://github.com/npm/cli/blob/latest/workspaces/libnpmpublish/lib/provenance.js, https://slsa.dev/spec/v1.0/provenance
 */
export function npmPredicate(claims: WorkflowClaims, server: string) {
  const repository = `${server}/${claims.repository}`;
  const [, path, ref] = workflow.exec(claims.workflowRef) ?? [];
  return {
    buildDefinition: {
      buildType: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
      externalParameters: { workflow: { ref, repository, path } },
      internalParameters: {
        github: {
          event_name: claims.eventName,
          repository_id: claims.repositoryId,
          repository_owner_id: claims.repositoryOwnerId,
        },
      },
      resolvedDependencies: [
        { uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } },
      ],
    },
    runDetails: {
      builder: { id: `https://github.com/actions/runner/${claims.runnerEnvironment}` },
      metadata: {
        invocationId: `${repository}/actions/runs/${claims.runId}/attempts/${claims.runAttempt}`,
      },
    },
  };
}

/** A file name has no "/", and the ref of a workflow that was started begins with "refs/". */
const workflow = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^/]+?)@(refs\/.+)$/s;
