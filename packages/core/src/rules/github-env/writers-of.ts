import { inputOf } from '../../analysis/input-of.ts';
import { ownSteps } from '../../analysis/own-steps.ts';
import { everyRun } from '../../analysis/runs/every-run.ts';
import { stepsIn } from '../../analysis/runs/steps-in.ts';
import type { Spot, SpotStep } from '../../analysis/taint/spot.ts';
import type { Repository, Step } from '../../model/index.ts';

export type WriterSpot = Spot & { readonly step: SpotStep };

/** The steps whose script names the runner's files of variables and paths, in every run and in actions nobody uses. */
export function writersOf(repository: Repository): readonly WriterSpot[] {
  const seen = new Set<Step>();
  const inRuns = everyRun(repository).runs.flatMap((run) =>
    stepsIn(run, repository, mayWrite).map((step) => {
      seen.add(step.step);
      return { repository, run, step };
    }),
  );
  const inActions = repository.actions.flatMap((action) =>
    ownSteps(action)
      .filter(({ step }) => !seen.has(step) && mayWrite(step))
      .map((step) => ({ repository, run: undefined, step: { ...step, user: undefined } })),
  );
  return [...inRuns, ...inActions];
}

const cache = new WeakMap<Step, boolean>();

function mayWrite(step: Step): boolean {
  const script = step.run ?? inputOf(step, 'script');
  const known = cache.get(step) ?? (script !== undefined && pattern.test(script.value));
  cache.set(step, known);
  return known;
}

const pattern =
  /GITHUB_(?:ENV|PATH)\b|::(?:set-env|add-path)|github\.(?:env|path)\b|exportVariable|addPath/i;
