import type { Repository } from '../../model/index.ts';
import { quoted } from '../quoted.ts';
import { callHops } from '../runs/call-hops.ts';
import { cutsOf } from '../runs/cuts-of.ts';
import type { JobRun } from '../runs/job-run.ts';
import { toRunBudget } from '../runs/run-budget.ts';
import type { Hop } from '../runs/run-step.ts';
import type { Checkout } from './checkout.ts';
import { checkoutsIn } from './checkouts-in.ts';
import { executionsOf } from './executions-of.ts';
import { privilegedRuns } from './privileged-runs.ts';

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
  const found = checkoutsIn(run, repository)
    .filter(isReal)
    .flatMap((checkout) => {
      const executions = executionsOf(checkout, run, repository);
      const execution = executions.find(({ isCertain }) => isCertain) ?? executions[0];
      return execution === undefined ? [] : [{ checkout, execution }];
    });
  const [{ checkout, execution } = none] = [
    ...found.filter((one) => one.checkout.isCertain),
    ...found,
  ];
  if (checkout === undefined || execution === undefined) return undefined;
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
      { at: execution.at, message: 'runs it' },
    ],
    isCertain: checkout.isCertain,
  };
}

const none = { checkout: undefined, execution: undefined };

function isReal({ refusal }: Checkout): boolean {
  return refusal !== 'version';
}
