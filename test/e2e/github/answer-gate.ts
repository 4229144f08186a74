import type { Answer, Asked, Room } from './exchange.ts';
import { notFound } from './refusals.ts';

/**
 * `/gate/ask/JOB` and `/gate/end/JOB?status=…`: what GitHub does before and after a job with an environment. Reviewers
 * are asked once for each environment and job, and a deployment is kept unless the job says `deployment: false`.
 */
export function answerGate({ path, query }: Asked, { state }: Room): Answer {
  const [, , what, id = ''] = path.split('/');
  const job = state.jobs.get(id);
  const name = job?.environment;
  if (job === undefined || name === undefined) return notFound;
  const { deployments, commit } = state;
  if (what === 'end') {
    const open = deployments.find((one) => one.job === id && one.state === 'in_progress');
    if (open !== undefined) open.state = query.get('status') === 'success' ? 'success' : 'failure';
    return { status: 200, body: {} };
  }
  // GitHub makes an environment that does not exist, without any rule.
  const environment = state.environments.find((one) => one.name === name);
  const isRejected = environment?.answer === 'reject' && environment.reviewers.length > 0;
  if (job.isDeployment)
    deployments.push({
      id: ++state.lastId,
      environment: name,
      job: id,
      commit,
      state: isRejected ? 'failure' : 'in_progress',
    });
  return isRejected
    ? { status: 403, body: Buffer.from(`the environment "${name}" was rejected`) }
    : { status: 200, body: {} };
}
