import { knownActions } from '../../facts/known-actions.ts';
import type { Repository } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import type { JobRun } from '../runs/job-run.ts';
import { stepsIn } from '../runs/steps-in.ts';
import { byAction } from './by-action.ts';
import { byScript } from './by-script.ts';
import { byVariable } from './by-variable.ts';
import type { CacheUse, UnknownContent } from './cache-use.ts';

/** What a job does with the cache, as far as its files say. */
export interface JobCaches {
  readonly uses: readonly CacheUse[];
  readonly unknown: readonly UnknownContent[];
}

const cache = new WeakMap<JobRun, JobCaches>();

/** The clients of the cache in a job and in the local composite actions that it uses. */
export function cachesIn(run: JobRun, repository: Repository): JobCaches {
  const known = cache.get(run) ?? find(run, repository);
  cache.set(run, known);
  return known;
}

function find(run: JobRun, repository: Repository): JobCaches {
  const uses: CacheUse[] = [];
  const unknown: UnknownContent[] = [];
  const sites = stepsIn(run, repository);
  for (const site of sites) {
    const found = byAction(site, repository) ?? byScript(site);
    if (found === undefined) continue;
    if ('why' in found) unknown.push(found);
    else uses.push(found);
  }
  uses.push(...byVariable(run, sites));
  return { uses, unknown: [...unknown, ...calledElsewhere(run)] };
}

/** A workflow of another repository. */
function calledElsewhere({ job: { call }, callee }: JobRun): readonly UnknownContent[] {
  if (call === undefined || callee !== undefined) return [];
  if (knownActions.has(actionName(call.uses) ?? '')) return [];
  return [
    {
      at: call.uses.at,
      site: undefined,
      why: 'the workflow that it calls is not in this repository',
    },
  ];
}
