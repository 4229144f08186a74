import type { Step } from '../../../model/index.ts';
import { plannedSteps } from '../../runs/planned-steps.ts';
import { stepsIn } from '../../runs/steps-in.ts';
import type { SpotStep } from '../spot.ts';
import { outermostOwner } from './outermost-owner.ts';
import type { Site } from './site.ts';

/** The wanted steps of the whole job that have run before a place, those of its composite actions included. */
export function stepsBefore(site: Site, isWanted: (step: Step) => boolean): readonly SpotStep[] {
  const { run, before } = site;
  const all =
    run === undefined ? inActions(site, isWanted) : stepsIn(run, site.repository, isWanted);
  return all.filter(({ order }) => order < before);
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
