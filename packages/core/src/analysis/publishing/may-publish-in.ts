import { publishers } from '../../facts/publishers.ts';
import type { Job, Repository } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { plannedSteps } from '../runs/planned-steps.ts';
import { isPublishing } from './is-publishing.ts';

const cache = new WeakMap<Job, boolean>();

/** Whether any step of a job, or the workflow that it calls, may be one that publishes: most jobs have none. */
export function mayPublishIn(job: Job, repository: Repository): boolean {
  const known = cache.get(job);
  if (known !== undefined) return known;
  const { steps, isCut } = plannedSteps(job, repository);
  const isPublisher =
    isCut ||
    publishers.has(actionName(job.call?.uses) ?? '') ||
    steps.some(({ step }) => isPublishing(step, job));
  cache.set(job, isPublisher);
  return isPublisher;
}
