import { everyRun } from '../../analysis/runs/every-run.ts';
import type { CodeSink } from '../../analysis/sinks/code-sink.ts';
import { jobSinks } from '../../analysis/sinks/job-sinks.ts';
import { stepSinks } from '../../analysis/sinks/step-sinks.ts';
import type { Spot } from '../../analysis/taint/spot.ts';
import { stepSpots } from '../../analysis/taint/step-spots.ts';
import type { Repository, Step } from '../../model/index.ts';

/** What is run as code somewhere, with the place it has in a run. */
export interface CodeSpot {
  readonly spot: Spot;
  readonly sinks: readonly CodeSink[];
}

/** Everything that a job or a step runs and that expressions are filled into. */
export function spotsOf(repository: Repository): readonly CodeSpot[] {
  const ofSteps = stepSpots(repository, hasSinks).map((spot) => {
    return { spot, sinks: stepSinks(spot.step.step) };
  });
  const ofJobs = everyRun(repository).runs.flatMap((run) => {
    const sinks = jobSinks(run.job);
    return sinks.length === 0 ? [] : [{ spot: { repository, run, step: undefined }, sinks }];
  });
  return [...ofJobs, ...ofSteps];
}

function hasSinks(step: Step): boolean {
  return stepSinks(step).length > 0;
}
