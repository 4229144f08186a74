import type { Repository } from '../../model/index.ts';
import { groupedBy } from '../grouped-by.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ReleaseAct } from './release-act.ts';
import { releaseRuns } from './release-runs.ts';

/** What is done for a release in each kind of run: each way in which each workflow starts is one object. */
export function actsByScenario(
  repository: Repository,
): ReadonlyMap<Scenario, readonly ReleaseAct[]> {
  const known = cache.get(repository);
  if (known !== undefined) return known;
  const acts = releaseRuns(repository).flatMap((run) => run.acts);
  const found = groupedBy(acts, ({ run }) => run.frame.scenario);
  cache.set(repository, found);
  return found;
}

const cache = new WeakMap<Repository, ReadonlyMap<Scenario, readonly ReleaseAct[]>>();
