import type { GitHubState } from '../github/github-state.ts';

/** The event of a run that somebody has started by hand. */
export function toPayload(
  inputs: Readonly<Record<string, string>>,
  { commit, repository, repositoryId, ownerId }: GitHubState,
): unknown {
  const [login, name] = repository.split('/');
  return {
    inputs,
    ref: 'refs/heads/main',
    after: commit,
    repository: {
      id: repositoryId,
      name,
      full_name: repository,
      default_branch: 'main',
      private: false,
      owner: { login, id: ownerId },
    },
    sender: { login: 'alice' },
  };
}
