import type { GitHubState, Run } from '../github/github-state.ts';
import { library } from './places.ts';

/** What the identity token of a job says. https://docs.github.com/en/actions/reference/security/oidc#oidc-token-claims */
export function toClaims(
  { repository, repositoryId, ownerId, commit }: GitHubState,
  { environment, isCalled, run }: ClaimedJob,
): Readonly<Record<string, string>> {
  const own = `${repository}/.github/workflows/release.yml@refs/heads/main`;
  const called = `${library.name}/${library.workflow}@${library.commit}`;
  const subject = environment === undefined ? 'ref:refs/heads/main' : `environment:${environment}`;
  return {
    sub: `repo:${repository}:${subject}`,
    actor: 'alice',
    event_name: 'workflow_dispatch',
    job_workflow_ref: isCalled ? called : own,
    job_workflow_sha: isCalled ? library.commit : commit,
    ref: 'refs/heads/main',
    ref_type: 'branch',
    repository,
    repository_id: `${repositoryId}`,
    repository_owner: `${repository.split('/')[0]}`,
    repository_owner_id: `${ownerId}`,
    repository_visibility: 'public',
    run_attempt: run.attempt,
    run_id: run.id,
    sha: commit,
    workflow: 'Release',
    workflow_ref: own,
    workflow_sha: commit,
    ...(environment === undefined ? {} : { environment }),
  };
}

interface ClaimedJob {
  readonly environment: string | undefined;
  /** Whether it stands in the workflow of the library. */
  readonly isCalled: boolean;
  readonly run: Run;
}
