import type { Step } from '../../../model/index.ts';
import type { JobRun } from '../../runs/job-run.ts';
import { plannedSteps } from '../../runs/planned-steps.ts';
import { stepsIn } from '../../runs/steps-in.ts';
import type { SpotStep } from '../spot.ts';
import { outermostOwner } from './outermost-owner.ts';
import type { Site } from './site.ts';

/**
 * The wanted steps of the whole job that have run before a place, those of its composite actions included. What is
 * wanted is one function a question, since its answer is kept.
 */
export function stepsBefore(site: Site, isWanted: (step: Step) => boolean): readonly SpotStep[] {
  const { run, before } = site;
  const all = run === undefined ? inActions(site, isWanted) : inRun(run, site, isWanted);
  return all.filter(({ order }) => order < before);
}

const cache = new WeakMap<JobRun, Map<(step: Step) => boolean, readonly SpotStep[]>>();

function inRun(
  run: JobRun,
  { repository }: Site,
  isWanted: (step: Step) => boolean,
): readonly SpotStep[] {
  const known = cache.get(run) ?? new Map<(step: Step) => boolean, readonly SpotStep[]>();
  cache.set(run, known);
  const steps = known.get(isWanted) ?? stepsIn(run, repository, isWanted);
  known.set(isWanted, steps);
  return steps;
}

function inActions(site: Site, isWanted: (step: Step) => boolean): readonly SpotStep[] {
  const { owner, user, repository } = site;
  if (owner === undefined) return [];
  const { steps } = plannedSteps(outermostOwner(owner, user), repository);
  return steps.filter(({ step }) => isWanted(step));
}

/** Those of them that stand beside the place, so that it can name them. */
export function stepsBeside(site: Site, isWanted: (step: Step) => boolean): readonly SpotStep[] {
  return stepsBefore(site, isWanted).filter(({ user }) => user?.order === site.user?.order);
}
