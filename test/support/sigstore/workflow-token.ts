/** What GitHub's identity token says of a job; a test changes what it likes. Numbers are strings, as GitHub has them. */
export type WorkflowToken = Readonly<Record<string, string>>;

const workflow = 'octo-org/widget/.github/workflows/release.yml@refs/tags/v1.2.3';
const commit = '7fd1a60b01f91b314f59955a4e4d4e80d8edf11d';

/** https://docs.github.com/en/actions/reference/security/oidc#oidc-token-claims */
export const workflowToken: WorkflowToken = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:octo-org/widget:ref:refs/tags/v1.2.3',
  actor: 'monalisa',
  actor_id: '1234',
  base_ref: '',
  event_name: 'push',
  head_ref: '',
  job_workflow_ref: workflow,
  job_workflow_sha: commit,
  ref: 'refs/tags/v1.2.3',
  ref_protected: 'true',
  ref_type: 'tag',
  repository: 'octo-org/widget',
  repository_id: '1296269',
  repository_owner: 'octo-org',
  repository_owner_id: '583231',
  repository_visibility: 'public',
  run_attempt: '1',
  run_id: '19000000001',
  run_number: '42',
  runner_environment: 'github-hosted',
  sha: commit,
  workflow: 'release',
  workflow_ref: workflow,
  workflow_sha: commit,
};
