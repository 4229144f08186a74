import { ownSteps } from '../../analysis/own-steps.ts';
import { everyRun } from '../../analysis/runs/every-run.ts';
import type { JobRun } from '../../analysis/runs/job-run.ts';
import { stepsIn } from '../../analysis/runs/steps-in.ts';
import type { CodeSink } from '../../analysis/sinks/code-sink.ts';
import { jobSinks } from '../../analysis/sinks/job-sinks.ts';
import { stepSinks } from '../../analysis/sinks/step-sinks.ts';
import type { Spot } from '../../analysis/taint/spot.ts';
import type { Action, Repository, Step } from '../../model/index.ts';

/** What is run as code somewhere, with the place it has in a run. */
export interface CodeSpot {
  readonly spot: Spot;
  readonly sinks: readonly CodeSink[];
}

/** Everything that a job can run and that expressions are filled into, and so for actions that others may use. */
export function spotsOf(repository: Repository): readonly CodeSpot[] {
  const seen = new Set<Step>();
  const inRuns = everyRun(repository).runs.flatMap((run) => inRun(run, repository, seen));
  return [...inRuns, ...inActions(repository, seen)];
}

function inRun(run: JobRun, repository: Repository, seen: Set<Step>): readonly CodeSpot[] {
  const isWanted = (step: Step) => stepSinks(step).length > 0;
  const ofSteps = stepsIn(run, repository, isWanted).map((step) => {
    seen.add(step.step);
    return { spot: { repository, run, step }, sinks: stepSinks(step.step) };
  });
  const sinks = jobSinks(run.job);
  return sinks.length === 0
    ? ofSteps
    : [{ spot: { repository, run, step: undefined }, sinks }, ...ofSteps];
}

function inActions(repository: Repository, seen: ReadonlySet<Step>): readonly CodeSpot[] {
  return repository.actions.flatMap((action) =>
    ownSteps(action).flatMap(({ step, owner, order }) => {
      const isAsked = !seen.has(step) || isPublished(action);
      const sinks = isAsked ? stepSinks(step) : [];
      if (sinks.length === 0) return [];
      const at = { step, owner, order, user: undefined };
      return [{ spot: { repository, run: undefined, step: at }, sinks }];
    }),
  );
}

/** What lies below `.github` serves the repository itself; any other action can have users elsewhere. */
function isPublished({ source }: Action): boolean {
  return !source.repositoryPath.startsWith('.github/');
}
