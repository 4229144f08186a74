import { toUser } from '../../support/loopback/api-answers.ts';
import type { Answer, Room } from './exchange.ts';
import type { Deployment } from './github-state.ts';
import { notFound } from './refusals.ts';
import type { RestAsked } from './rest-asked.ts';

const time = '2026-11-23T12:00:00Z';

/** https://docs.github.com/en/rest/deployments; workflows make them by their environments only. */
export function answerDeployments({ operation, query, path, room }: RestAsked): Answer {
  const { deployments } = room.state;
  if (operation.endsWith('/statuses')) {
    const one = deployments.find(({ id }) => `${id}` === path.deployment_id);
    return one === undefined ? notFound : { status: 200, body: [toStatus(one, room)] };
  }
  const isWanted = (name: string, value: string) => (query.get(name) ?? value) === value;
  const found = deployments.filter(
    (one) => isWanted('environment', one.environment) && isWanted('sha', one.commit),
  );
  return { status: 200, body: found.map((one) => toDeployment(one, room)) };
}

function toDeployment(deployment: Deployment, { state, url }: Room): object {
  const { id, environment, commit } = deployment;
  const own = `${url}/repos/${state.repository}`;
  return {
    url: `${own}/deployments/${id}`,
    id,
    node_id: `DE_${id}`,
    sha: commit,
    ref: 'main',
    task: 'deploy',
    payload: {},
    original_environment: environment,
    environment,
    description: null,
    creator: toUser(url, { login: 'alice', id: 7 }),
    created_at: time,
    updated_at: time,
    statuses_url: `${own}/deployments/${id}/statuses`,
    repository_url: own,
    transient_environment: false,
    production_environment: false,
  };
}

function toStatus({ id, environment, state: progress }: Deployment, { state, url }: Room): object {
  const own = `${url}/repos/${state.repository}`;
  return {
    url: `${own}/deployments/${id}/statuses/${id}`,
    id,
    node_id: `DES_${id}`,
    state: progress === 'waiting' ? 'pending' : progress,
    creator: toUser(url, { login: 'github-actions', id: 41898282 }),
    description: '',
    environment,
    target_url: `https://github.com/${state.repository}`,
    created_at: time,
    updated_at: time,
    deployment_url: `${own}/deployments/${id}`,
    repository_url: own,
  };
}
