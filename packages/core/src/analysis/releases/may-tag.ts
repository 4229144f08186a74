import type { Job, Repository } from '../../model/index.ts';
import { plannedSteps } from '../runs/planned-steps.ts';
import { isTagging } from './is-tagging.ts';

/** Whether any step of a job may set a git tag by itself: most have none. */
export function mayTag(job: Job, repository: Repository): boolean {
  return plannedSteps(job, repository).steps.some(({ step }) => isTagging(step));
}
