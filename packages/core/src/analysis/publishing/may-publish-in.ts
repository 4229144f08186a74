import { publishers } from '../../facts/publishers.ts';
import type { Job, Repository, Step } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { reachableSteps } from '../runs/reachable-steps.ts';
import { scriptOf } from '../shell/script-of.ts';
import { publishesByCommand } from './publishes-by-command.ts';

const cache = new WeakMap<Job, boolean>();

/** Whether any step of a job, or the workflow that it calls, is one that can publish: most jobs have none. */
export function mayPublishIn(job: Job, repository: Repository): boolean {
  const known = cache.get(job);
  if (known !== undefined) return known;
  const isPublisher =
    publishers.has(actionName(job.call?.uses) ?? '') ||
    reachableSteps(job, repository).some(mayPublishBy);
  cache.set(job, isPublisher);
  return isPublisher;
}

function mayPublishBy(step: Step): boolean {
  if (step.uses !== undefined) return publishers.has(actionName(step.uses) ?? '');
  const script = scriptOf(step, undefined);
  return script !== undefined && publishesByCommand(script).length > 0;
}
