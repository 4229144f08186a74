import { cacheVariables } from '../../facts/cache-variables.ts';
import { knownActions } from '../../facts/known-actions.ts';
import type { Repository, Source, Step } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import type { JobRun } from '../runs/job-run.ts';
import { plannedSteps } from '../runs/planned-steps.ts';
import { stepsIn } from '../runs/steps-in.ts';
import { byAction } from './by-action.ts';
import { byScript } from './by-script.ts';
import { byVariable } from './by-variable.ts';
import type { CacheUse, UnknownContent } from './cache-use.ts';
import { isToldByName } from './is-told-by-name.ts';

/** What a job does with the cache, as far as its files say. */
interface JobCaches {
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
  for (const site of stepsIn(run, repository, isOfInterest)) {
    const found = byAction(site, repository) ?? byScript(site);
    if (found === undefined || isToldByName(site)) continue;
    if ('why' in found) unknown.push(found);
    else uses.push(found);
  }
  if (mentionsVariable(run, repository))
    uses.push(...byVariable(run, stepsIn(run, repository, isAny)));
  return { uses, unknown: [...unknown, ...calledElsewhere(run)] };
}

function isOfInterest({ uses, run }: Step): boolean {
  if (uses !== undefined) return !knownActions.has(actionName(uses) ?? '');
  return run?.value.includes('type=gha') === true;
}

function isAny(): boolean {
  return true;
}

/** Cheap: the variables stand in few files, and everything that a job runs would have to be looked at. */
function mentionsVariable({ job }: JobRun, repository: Repository): boolean {
  const sources = new Set([job.workflow.source]);
  for (const { owner } of plannedSteps(job, repository).steps) {
    if (owner.kind === 'action') sources.add(owner.source);
  }
  return [...sources].some(mentions);
}

const mentioning = new WeakMap<Source, boolean>();

function mentions(source: Source): boolean {
  const known =
    mentioning.get(source) ?? cacheVariables.some(({ env }) => source.text.includes(env));
  mentioning.set(source, known);
  return known;
}

/** A workflow of another repository. */
function calledElsewhere({ job: { call }, callee }: JobRun): readonly UnknownContent[] {
  if (call === undefined || callee !== undefined) return [];
  if (knownActions.has(actionName(call.uses) ?? '')) return [];
  const why = 'the workflow that it calls is not in this repository';
  return [{ at: call.uses.at, site: undefined, why }];
}
