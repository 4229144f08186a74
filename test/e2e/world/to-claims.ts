import type { GitHubState } from '../github/github-state.ts';
import { library } from './places.ts';

/** What the identity token of a job says. https://docs.github.com/en/actions/reference/security/oidc#oidc-token-claims */
export function toClaims(
  { repository, repositoryId, commit, run }: GitHubState,
  { environment, isCalled }: { environment: string | undefined; isCalled: boolean },
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
    run_attempt: run.attempt,
    run_id: run.id,
    sha: commit,
    workflow: 'Release',
    workflow_ref: own,
    workflow_sha: commit,
    ...(environment === undefined ? {} : { environment }),
  };
}
