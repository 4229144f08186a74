import { eventTrust } from '../../facts/event-trust.ts';
import type { Repository } from '../../model/index.ts';
import { placeKey } from '../place-key.ts';
import { everyRun } from '../runs/every-run.ts';
import type { JobRun } from '../runs/job-run.ts';
import { canStart } from './can-start.ts';
import { isUnconditional } from './is-unconditional.ts';
import type { ReleaseAct } from './release-act.ts';
import { releaseActs } from './release-acts.ts';

/** A job that does something for a release, in one kind of run. */
export interface ReleaseRun {
  readonly run: JobRun;
  readonly acts: readonly ReleaseAct[];
}

const cache = new WeakMap<Repository, readonly ReleaseRun[]>();

/** Every job that publishes, releases, tags or attests something, in every kind of run. */
export function releaseRuns(repository: Repository): readonly ReleaseRun[] {
  const known = cache.get(repository) ?? find(repository);
  cache.set(repository, known);
  return known;
}

function find(repository: Repository): readonly ReleaseRun[] {
  const all = everyRun(repository).runs.flatMap((run) => {
    const acts = releaseActs(run, repository);
    return acts.length === 0 || !canStart(run) ? [] : [{ run, acts }];
  });
  const tried = triedByForks(all);
  return all.flatMap(({ run, acts }) => {
    if (isCapped(run)) return [];
    const real = acts.filter(({ hop }) => !tried.has(placeKey(hop.at)));
    return real.length === 0 ? [] : [{ run, acts: real }];
  });
}

/** What runs for pull requests of forks, too, has nothing to publish with: a registry within the job, or a test. */
function triedByForks(all: readonly ReleaseRun[]): ReadonlySet<string> {
  const capped = all.filter(({ run }) => isCapped(run));
  const acts = capped.flatMap((one) => one.acts).filter(isUnconditional);
  return new Set(acts.map(({ hop }) => placeKey(hop.at)));
}

function isCapped({ frame }: JobRun): boolean {
  return eventTrust.capped.has(frame.scenario.event ?? '');
}
