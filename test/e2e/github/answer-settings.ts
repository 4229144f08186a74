import { toUser } from '../../support/loopback/api-answers.ts';
import type { Answer, Room } from './exchange.ts';
import type { Environment } from './github-state.ts';
import { notFound } from './refusals.ts';
import type { RestAsked } from './rest-asked.ts';

const time = '2026-11-23T12:00:00Z';

/** What the owner of a repository has set: environments, rules, and whether releases can be changed. */
export function answerSettings(asked: RestAsked): Answer {
  const { operation, room, path } = asked;
  const { state } = room;
  const environment = state.environments.find(({ name }) => name === path.environment_name);
  switch (operation) {
    case 'GET /repos/{owner}/{repo}/immutable-releases':
      return state.isImmutable
        ? { status: 200, body: { enabled: true, enforced_by_owner: false } }
        : notFound;
    case 'GET /repos/{owner}/{repo}/environments': {
      const environments = state.environments.map((one) => toEnvironment(one, room));
      return { status: 200, body: { total_count: environments.length, environments } };
    }
    case 'GET /repos/{owner}/{repo}/environments/{environment_name}':
      if (environment === undefined) return notFound;
      return { status: 200, body: toEnvironment(environment, room) };
    case 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies': {
      const names = environment?.branches;
      if (names === undefined) return notFound;
      const policies = names.map((name, index) => ({ id: index + 1, name, type: 'branch' }));
      return { status: 200, body: { total_count: names.length, branch_policies: policies } };
    }
    case 'GET /repos/{owner}/{repo}/rulesets':
      return { status: 200, body: state.tagNeeds.length === 0 ? [] : [tagRuleset(room)] };
    case 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}':
      return state.tagNeeds.length === 0 ? notFound : { status: 200, body: tagRuleset(room) };
    default:
      throw new Error(`the GitHub of the tests has no answer to ${operation}`);
  }
}

function toEnvironment(environment: Environment, { state, url }: Room): object {
  const { name, reviewers, isSelfReviewPrevented, branches } = environment;
  const id = state.environments.indexOf(environment) + 1;
  const reviews = {
    id: id * 10,
    node_id: `GA_${id * 10}`,
    type: 'required_reviewers',
    prevent_self_review: isSelfReviewPrevented,
    reviewers: reviewers.map((login, index) => ({
      type: 'User',
      reviewer: toUser(url, { login, id: 500 + index }),
    })),
  };
  const policy = { id: id * 10 + 1, node_id: `GA_${id * 10 + 1}`, type: 'branch_policy' };
  return {
    id,
    node_id: `EN_${id}`,
    name,
    url: `${url}/repos/${state.repository}/environments/${name}`,
    html_url: `https://github.com/${state.repository}/deployments/activity_log?environments_filter=${name}`,
    created_at: time,
    updated_at: time,
    protection_rules: [
      ...(reviewers.length === 0 ? [] : [reviews]),
      ...(branches === undefined ? [] : [policy]),
    ],
    deployment_branch_policy:
      branches === undefined ? null : { protected_branches: false, custom_branch_policies: true },
  };
}

function tagRuleset({ state }: Room): object {
  const environments = { required_deployment_environments: state.tagNeeds };
  return {
    id: 1,
    name: 'tags of releases',
    target: 'tag',
    source_type: 'Repository',
    source: state.repository,
    enforcement: 'active',
    node_id: 'RRS_1',
    conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
    rules: [
      { type: 'creation' },
      { type: 'update' },
      { type: 'deletion' },
      { type: 'required_deployments', parameters: environments },
    ],
    created_at: time,
    updated_at: time,
  };
}
