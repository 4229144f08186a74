import type { Repository } from '../../model/index.ts';
import { quoted } from '../quoted.ts';
import { callHops } from '../runs/call-hops.ts';
import { cutsOf } from '../runs/cuts-of.ts';
import type { JobRun } from '../runs/job-run.ts';
import { toRunBudget } from '../runs/run-budget.ts';
import type { Hop } from '../runs/run-step.ts';
import { stepsIn } from '../runs/steps-in.ts';
import { checkoutsIn } from './checkouts-in.ts';
import { privilegedRuns } from './privileged-runs.ts';
import { runsWorkspace } from './runs-workspace.ts';

/** A job that runs the code of a pull request with the cache scope of the default branch. */
export interface PullRequestRun {
  readonly run: JobRun;
  /** The event, the checkout and what runs it. */
  readonly chain: readonly Hop[];
  readonly isCertain: boolean;
}

/** Every such job, and the places behind which there was too much to follow. */
export interface PullRequestRuns {
  readonly runs: readonly PullRequestRun[];
  readonly cuts: readonly Hop[];
}

const cache = new WeakMap<Repository, PullRequestRuns>();

/** Every job of a repository that runs the code of a pull request with the cache scope of the default branch. */
export function pullRequestRuns(repository: Repository): PullRequestRuns {
  const known = cache.get(repository) ?? find(repository);
  cache.set(repository, known);
  return known;
}

function find(repository: Repository): PullRequestRuns {
  const budget = toRunBudget(repository.workflows.length);
  const runs = privilegedRuns(repository, budget).flatMap(
    (run) => toPullRequestRun(run, repository) ?? [],
  );
  return { runs, cuts: cutsOf(budget) };
}

function toPullRequestRun(run: JobRun, repository: Repository): PullRequestRun | undefined {
  const checkouts = checkoutsIn(run, repository);
  const checkout = checkouts.find(({ isCertain }) => isCertain) ?? checkouts[0];
  if (checkout === undefined) return undefined;
  const later = stepsIn(run, repository, () => true).filter(
    ({ order }) => order >= checkout.site.order,
  );
  const running = later.map(runsWorkspace).find((at) => at !== undefined);
  if (running === undefined) return undefined;
  const { trigger, event } = run.frame.scenario;
  const start =
    trigger === undefined ? [] : [{ at: trigger.at, message: `starts for ${quoted(event ?? '')}` }];
  return {
    run,
    chain: [
      ...start,
      ...callHops(run),
      ...checkout.site.via,
      { at: checkout.at, message: 'fetches the code of a pull request' },
      { at: running, message: 'runs it' },
    ],
    isCertain: checkout.isCertain,
  };
}
