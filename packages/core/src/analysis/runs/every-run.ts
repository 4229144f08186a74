import type { Repository, Workflow } from '../../model/index.ts';
import { isOnlyCallable } from '../is-only-callable.ts';
import { scenariosOf } from '../scenario/scenarios-of.ts';
import { calledWorkflows } from './called-workflows.ts';
import { cutsOf } from './cuts-of.ts';
import type { JobRun } from './job-run.ts';
import { jobRunsOf } from './job-runs-of.ts';
import { toRunBudget } from './run-budget.ts';
import type { Hop } from './run-step.ts';
import { withCallees } from './with-callees.ts';

/** Every job in every kind of run that an outsider or a member can cause. */
export interface EveryRun {
  readonly runs: readonly JobRun[];
  /** The places behind which there was too much to follow. */
  readonly cuts: readonly Hop[];
}

const cache = new WeakMap<Repository, EveryRun>();

/** A workflow that is only callable is seen in the runs of its callers, where there are some. */
export function everyRun(repository: Repository): EveryRun {
  const known = cache.get(repository) ?? find(repository);
  cache.set(repository, known);
  return known;
}

function find(repository: Repository): EveryRun {
  const called = calledWorkflows(repository);
  const budget = toRunBudget(repository.workflows.length);
  const runs = repository.workflows
    .filter((workflow) => !(isOnlyCallable(workflow) && called.has(workflow)))
    .flatMap((root) => runsOf(root, repository, budget));
  return { runs, cuts: cutsOf(budget) };
}

function runsOf(
  root: Workflow,
  repository: Repository,
  budget: ReturnType<typeof toRunBudget>,
): readonly JobRun[] {
  return scenariosOf(root).flatMap((scenario, index) => {
    const start = { root, scenario, isFirst: index === 0, repository, budget };
    return jobRunsOf(start).flatMap(withCallees);
  });
}
