import type { GitHubState } from './github-state.ts';

const nobody = { reviewers: [], isSelfReviewPrevented: false, branches: undefined } as const;

/** A repository that is set up as the documentation of the release workflow wants it, and has released nothing. */
export function newGitHubState(changes: Partial<GitHubState> = {}): GitHubState {
  return {
    repository: 'octo-org/widget',
    repositoryId: 1296269,
    ownerId: 583231,
    commit: 'c0ffee'.padEnd(40, '0'),
    refs: new Map(),
    releases: [],
    attestations: [],
    environments: [
      {
        name: 'release-gate',
        reviewers: ['bob'],
        isSelfReviewPrevented: true,
        branches: ['main'],
        answer: 'approve',
      },
      { ...nobody, name: 'release', branches: ['main'], answer: 'approve' },
    ],
    deployments: [],
    isImmutable: true,
    tagNeeds: [],
    artifacts: [],
    jobs: new Map(),
    lastId: 0,
    ...changes,
  };
}
