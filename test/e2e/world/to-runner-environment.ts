import type { GitHubState, Run } from '../github/github-state.ts';
import { library } from './places.ts';

/** What a runner says and act does not. */
export function toRunnerEnvironment(
  { repository, repositoryId, ownerId, commit }: GitHubState,
  { id, attempt }: Run,
): Readonly<Record<string, string>> {
  return {
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: `${repositoryId}`,
    GITHUB_REPOSITORY_OWNER_ID: `${ownerId}`,
    GITHUB_REF: 'refs/heads/main',
    // act has no other name for GITHUB_SHA.
    SHA_REF: commit,
    GITHUB_RUN_ID: id,
    GITHUB_RUN_ATTEMPT: attempt,
    GITHUB_WORKFLOW_REF: `${repository}/${library.workflow}@refs/heads/main`,
    GITHUB_WORKFLOW_SHA: commit,
    GITHUB_TRIGGERING_ACTOR: 'alice',
    RUNNER_ENVIRONMENT: 'github-hosted',
  };
}
