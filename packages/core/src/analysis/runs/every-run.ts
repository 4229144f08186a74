import type { Repository, Workflow } from '../../model/index.ts';
import { scenariosOf } from '../scenario/scenarios-of.ts';
import { cutsOf } from './cuts-of.ts';
import type { JobRun } from './job-run.ts';
import { jobRunsOf } from './job-runs-of.ts';
import { rootWorkflows } from './root-workflows.ts';
import { toRunBudget } from './run-budget.ts';
import type { Hop } from './run-step.ts';
import { withCallees } from './with-callees.ts';

/** Every job in every kind of run that an outsider or a member can cause. */
interface EveryRun {
  readonly runs: readonly JobRun[];
  /** The places behind which there was too much to follow; ask last, since steps are followed when they are asked for. */
  readonly cuts: readonly Hop[];
}

const cache = new WeakMap<Repository, EveryRun>();

export function everyRun(repository: Repository): EveryRun {
  const known = cache.get(repository) ?? find(repository);
  cache.set(repository, known);
  return known;
}

function find(repository: Repository): EveryRun {
  const budget = toRunBudget(repository.workflows.length);
  const runs = rootWorkflows(repository).flatMap((root) => runsOf(root, repository, budget));
  return {
    runs,
    get cuts() {
      return cutsOf(budget);
    },
  };
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
