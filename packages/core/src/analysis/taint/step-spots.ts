import type { Action, Repository, Step } from '../../model/index.ts';
import { ownSteps } from '../own-steps.ts';
import { everyRun } from '../runs/every-run.ts';
import { stepsIn } from '../runs/steps-in.ts';
import type { Spot, SpotStep } from './spot.ts';

export type StepSpot = Spot & { readonly step: SpotStep };

/**
 * The wanted steps in every run, and, with nothing known of the run, those of actions that nobody here uses or
 * that others may use.
 */
export function stepSpots(
  repository: Repository,
  isWanted: (step: Step) => boolean,
): readonly StepSpot[] {
  const seen = new Set<Step>();
  const inRuns = everyRun(repository).runs.flatMap((run) =>
    stepsIn(run, repository, isWanted).map((step) => {
      seen.add(step.step);
      return { repository, run, step };
    }),
  );
  const inActions = repository.actions.flatMap((action) =>
    ownSteps(action)
      .filter(({ step }) => (!seen.has(step) || isPublished(action)) && isWanted(step))
      .map((step) => ({ repository, run: undefined, step: { ...step, user: undefined } })),
  );
  return [...inRuns, ...inActions];
}

/** What lies below `.github` serves the repository itself; any other action can have users elsewhere. */
function isPublished({ source }: Action): boolean {
  return !source.repositoryPath.startsWith('.github/');
}
