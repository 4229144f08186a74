import type { Repository } from '../../model/index.ts';
import { cutsOf } from '../runs/cuts-of.ts';
import type { JobRun } from '../runs/job-run.ts';
import { toRunBudget } from '../runs/run-budget.ts';
import type { Hop } from '../runs/run-step.ts';
import { startHops } from '../runs/start-hops.ts';
import type { Checkout } from './checkout.ts';
import { checkoutsIn } from './checkouts-in.ts';
import { executionOf } from './execution-of.ts';
import { privilegedRuns } from './privileged-runs.ts';

/** A job that runs the code of a pull request with the cache scope of the default branch. */
export interface PullRequestRun {
  readonly run: JobRun;
  /** The event, the checkout and what runs it. */
  readonly chain: readonly Hop[];
  /** Whether what is checked out is known to be a pull request's code. */
  readonly isCertain: boolean;
  /** Whether what follows is known to run it; else it may only read it. */
  readonly isRun: boolean;
}

/** Every such job, and the places behind which there was too much to follow. */
interface PullRequestRuns {
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
  const found = checkoutsIn(run, repository)
    .filter(isReal)
    .flatMap((checkout) => {
      const execution = executionOf(checkout, run, repository);
      return execution === undefined ? [] : [{ checkout, execution }];
    });
  const [{ checkout, execution } = none] = [
    ...found.filter((one) => one.checkout.isCertain && one.execution.isCertain),
    ...found.filter((one) => one.execution.isCertain),
    ...found.filter((one) => one.checkout.isCertain),
    ...found,
  ];
  if (checkout === undefined || execution === undefined) return undefined;
  return {
    run,
    chain: [
      ...startHops(run),
      ...checkout.site.via,
      { at: checkout.at, message: 'fetches the code of a pull request' },
      { at: execution.at, message: execution.isCertain ? 'runs it' : execution.what },
    ],
    isCertain: checkout.isCertain,
    isRun: execution.isCertain,
  };
}

const none = { checkout: undefined, execution: undefined };

function isReal({ refusal }: Checkout): boolean {
  return refusal !== 'version';
}
