import type { Repository } from '../../model/index.ts';
import { cutsOf } from '../runs/cuts-of.ts';
import { jobRunsOf } from '../runs/job-runs-of.ts';
import { rootWorkflows } from '../runs/root-workflows.ts';
import { toRunBudget } from '../runs/run-budget.ts';
import type { Hop } from '../runs/run-step.ts';
import { scenariosOf } from '../scenario/scenarios-of.ts';
import { mayRelease } from './may-release.ts';
import type { Membership } from './membership.ts';
import { pathOfRun } from './path-of-run.ts';

const cache = new WeakMap<Repository, Map<string, ReleasePath>>();

/** Every job that takes part in a release, and the places behind which there was too much to follow. */
interface ReleasePath {
  readonly members: readonly Membership[];
  readonly cuts: readonly Hop[];
}

/**
 * Every job that releases something, and every job that hands such a one something through `needs`, in every
 * kind of run there is. `environments` are the names of release environments, in lower case.
 */
export function releasePath(repository: Repository, environments: readonly string[]): ReleasePath {
  const known = cache.get(repository) ?? new Map<string, ReleasePath>();
  cache.set(repository, known);
  const key = environments.join('\n');
  const path = known.get(key) ?? find(repository, environments);
  known.set(key, path);
  return path;
}

function find(repository: Repository, environments: readonly string[]): ReleasePath {
  const budget = toRunBudget(repository.workflows.length);
  const members = rootWorkflows(repository)
    .filter((workflow) => mayRelease(workflow, repository))
    .flatMap((root) =>
      scenariosOf(root).flatMap((scenario, index) => {
        const start = { root, scenario, isFirst: index === 0, repository, budget };
        return pathOfRun(jobRunsOf(start), environments, repository);
      }),
    );
  return { members, cuts: cutsOf(budget) };
}
