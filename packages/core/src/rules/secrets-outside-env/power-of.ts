import { effectivePermissions } from '../../analysis/effective-permissions.ts';
import { groupedBy } from '../../analysis/grouped-by.ts';
import { mayPublishIn } from '../../analysis/publishing/may-publish-in.ts';
import { publicationsIn } from '../../analysis/publishing/publications-in.ts';
import { quoted } from '../../analysis/quoted.ts';
import { everyRun } from '../../analysis/runs/every-run.ts';
import type { JobRun } from '../../analysis/runs/job-run.ts';
import type { Hop } from '../../analysis/runs/run-step.ts';
import { writePermissions } from '../../facts/write-permissions.ts';
import type { Job, Repository } from '../../model/index.ts';

/**
 * What a job does that others rely on: it publishes, or can write what others run; undefined when neither is certain.
 * Called workflows do what their inputs say, so that only the runs below the caller count.
 */
export function powerOf(
  job: Job,
  repository: Repository,
  caller: Job = job,
): readonly Hop[] | undefined {
  const known = cache.get(caller) ?? new WeakMap<Job, readonly Hop[] | undefined>();
  cache.set(caller, known);
  if (!known.has(job)) known.set(job, publishedBy(job, repository, caller) ?? writtenBy(job));
  return known.get(job);
}

const cache = new WeakMap<Job, WeakMap<Job, readonly Hop[] | undefined>>();

function publishedBy(job: Job, repository: Repository, caller: Job): readonly Hop[] | undefined {
  if (!mayPublishIn(job, repository)) return undefined;
  return (runsByJob(repository).get(job) ?? [])
    .filter((run) => isBelow(run, caller))
    .flatMap((run) => publicationsIn(run, repository))
    .find(({ isCertain }) => isCertain)?.hops;
}

const runs = new WeakMap<Repository, ReadonlyMap<Job, readonly JobRun[]>>();

function runsByJob(repository: Repository): ReadonlyMap<Job, readonly JobRun[]> {
  const known = runs.get(repository) ?? groupedBy(everyRun(repository).runs, ({ job }) => job);
  runs.set(repository, known);
  return known;
}

function isBelow(run: JobRun, caller: Job): boolean {
  for (let one: JobRun | undefined = run; one !== undefined; one = one.caller) {
    if (one.job === caller) return true;
  }
  return false;
}

function writtenBy(job: Job): readonly Hop[] | undefined {
  const permissions = effectivePermissions(job);
  if (permissions?.all?.value.trim() === 'write-all')
    return [{ at: permissions.all, message: 'can write everything' }];
  const strong = permissions?.scopes.find(
    ({ scope, level }) => level.value.trim() === 'write' && isStrong(scope.value),
  );
  if (strong === undefined) return undefined;
  const { scope } = strong;
  const message = `${quoted(`${scope.value}: write`)} ${writePermissions.get(scope.value)?.power}`;
  return [{ at: scope, message }];
}

/** An identity alone writes nothing: many jobs have one to upload coverage. */
function isStrong(scope: string): boolean {
  return scope !== 'id-token' && writePermissions.get(scope)?.severity === 'high';
}
