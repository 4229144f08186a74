import type { Job, Repository, Step } from '../../model/index.ts';
import { type PlannedStep, plannedSteps } from './planned-steps.ts';

export type IsWanted = (step: Step, job: Job) => boolean;

const cache = new WeakMap<Job, Map<IsWanted, readonly PlannedStep[]>>();

/**
 * The wanted steps of a job, which are the same in every run. What is wanted is one function a question, since its
 * answer is kept.
 */
export function wantedSteps(
  job: Job,
  repository: Repository,
  isWanted: IsWanted,
): readonly PlannedStep[] {
  const ofJob = cache.get(job) ?? new Map<IsWanted, readonly PlannedStep[]>();
  const known = ofJob.get(isWanted);
  if (known !== undefined) return known;
  const { steps } = plannedSteps(job, repository);
  const wanted = steps.filter(({ step }) => isWanted(step, job));
  cache.set(job, ofJob.set(isWanted, wanted));
  return wanted;
}
