import type { JobRun } from '../runs/job-run.ts';

const cache = new WeakMap<JobRun, boolean>();

/**
 * Whether a job can start as far as those that it needs are concerned: GitHub skips it with a skipped one, unless its
 * condition has a status function and does not ask for that one's success.
 */
export function canStart(run: JobRun): boolean {
  const known = cache.get(run);
  if (known !== undefined) return known;
  // Jobs that need each other are refused by GitHub, and are not followed for ever.
  cache.set(run, true);
  const { job, peers, caller } = run;
  const condition = job.if?.value.toLowerCase() ?? '';
  const isStarting =
    job.needs.every(({ value }) => {
      const id = value.toLowerCase();
      const peer = peers.find((one) => one.job.id.toLowerCase() === id);
      return (peer !== undefined && canStart(peer)) || isOptional(id, condition);
    }) &&
    (caller === undefined || canStart(caller));
  cache.set(run, isStarting);
  return isStarting;
}

function isOptional(id: string, condition: string): boolean {
  if (!/\b(?:always|failure|cancelled)\s*\(/.test(condition)) return false;
  const result = `needs.${id}.result`;
  const isAsked = condition.replaceAll('"', "'").includes(`${result} == 'success'`);
  return !isAsked || condition.includes(`${result} == 'skipped'`);
}
