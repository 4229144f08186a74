import { toUser } from '../../../../test/support/loopback/api-answers.ts';
import type { GithubAnswer } from './answer-github.ts';

const time = '2026-11-23T12:00:00Z';

/** A repository that is set up as it should be, and tells of it what it tells the token of a workflow. */
export function answerSettings(operation: string, url: string): GithubAnswer {
  switch (operation.replace('GET /repos/{owner}/{repo}', '')) {
    case '/immutable-releases':
      return { status: 403, body: { message: 'Resource not accessible by integration' } };
    case '/environments/{environment_name}':
      return { status: 200, body: toEnvironment(url) };
    case '/environments/{environment_name}/deployment-branch-policies': {
      const branch = { id: 1, node_id: 'B', name: 'main', type: 'branch' };
      return { status: 200, body: { total_count: 1, branch_policies: [branch] } };
    }
    case '/rulesets':
      return { status: 200, body: [ruleset] };
    case '/rulesets/{ruleset_id}':
      return { status: 200, body: ruleset };
    case '/actions/runs/{run_id}/artifacts':
      return { status: 200, body: { total_count: 0, artifacts: [] } };
    default:
      throw new Error(`the GitHub of these tests has no answer to ${operation}`);
  }
}

function toEnvironment(url: string): object {
  const reviewer = toUser(url, { login: 'bob', id: 500 });
  return {
    id: 1,
    node_id: 'E',
    name: 'release',
    url: `${url}/environment`,
    html_url: 'https://github.com/o/r',
    created_at: time,
    updated_at: time,
    protection_rules: [
      {
        id: 10,
        node_id: 'G',
        type: 'required_reviewers',
        prevent_self_review: true,
        reviewers: [{ type: 'User', reviewer }],
      },
      { id: 11, node_id: 'H', type: 'branch_policy' },
    ],
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  };
}

const ruleset = {
  id: 1,
  name: 'tags of releases',
  target: 'tag',
  source_type: 'Repository',
  source: 'o/r',
  enforcement: 'active',
  node_id: 'RRS_1',
  conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
  rules: [
    { type: 'update' },
    { type: 'deletion' },
    {
      type: 'required_deployments',
      parameters: { required_deployment_environments: ['release'] },
    },
  ],
  created_at: time,
  updated_at: time,
};
