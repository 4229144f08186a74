import type { GitHubState, Run } from '../github/github-state.ts';
import { library } from './places.ts';

/** What the identity token of a job says. https://docs.github.com/en/actions/reference/security/oidc#oidc-token-claims */
export function toClaims(
  { repository, repositoryId, ownerId, commit }: GitHubState,
  { environment, libraryCommit, run }: ClaimedJob,
): Readonly<Record<string, string>> {
  const own = `${repository}/${library.workflow}@refs/heads/main`;
  const subject = environment === undefined ? 'ref:refs/heads/main' : `environment:${environment}`;
  const isCalled = libraryCommit !== undefined;
  return {
    sub: `repo:${repository}:${subject}`,
    actor: 'alice',
    event_name: 'workflow_dispatch',
    job_workflow_ref: isCalled ? `${library.name}/${library.workflow}@${libraryCommit}` : own,
    job_workflow_sha: libraryCommit ?? commit,
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
  /** At which it stands in the workflow of the library; undefined of a job of the caller. */
  readonly libraryCommit: string | undefined;
  readonly run: Run;
}
