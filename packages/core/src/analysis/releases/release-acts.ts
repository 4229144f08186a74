import type { Job, Repository } from '../../model/index.ts';
import { mayPublishIn } from '../publishing/may-publish-in.ts';
import type { JobRun } from '../runs/job-run.ts';
import { mayTag } from './may-tag.ts';
import { publishingActs } from './publishing-acts.ts';
import type { ReleaseAct } from './release-act.ts';
import { tagActs } from './tag-acts.ts';

const cache = new WeakMap<JobRun, readonly ReleaseAct[]>();

/** What a job does for a release, in the order of its steps. */
export function releaseActs(run: JobRun, repository: Repository): readonly ReleaseAct[] {
  const known = cache.get(run) ?? find(run, repository);
  cache.set(run, known);
  return known;
}

const none: readonly ReleaseAct[] = [];

function find(run: JobRun, repository: Repository): readonly ReleaseAct[] {
  const found = [
    ...(mayPublishIn(run.job, repository) ? publishingActs(run, repository) : none),
    ...(mayTagIn(run.job, repository) ? tagActs(run, repository) : none),
  ];
  return found.length < 2 ? found : found.toSorted(inOrder);
}

const mayTagKnown = new WeakMap<Job, boolean>();

function mayTagIn(job: Job, repository: Repository): boolean {
  const known = mayTagKnown.get(job) ?? mayTag(job, repository);
  mayTagKnown.set(job, known);
  return known;
}

/** Two of one step stand in one script. */
function inOrder(one: ReleaseAct, other: ReleaseAct): number {
  return (one.site?.order ?? 0) - (other.site?.order ?? 0) || one.hop.at.start - other.hop.at.start;
}
