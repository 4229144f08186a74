import { nameFew } from '../../words/name-few.ts';
import type { Judged } from './judged.ts';

/** Whoever could write a cache would have a say in what is released. */
export function judgeCaches(jobs: readonly string[]): Judged {
  if (jobs.length === 0) return { outcome: 'pass', why: 'no job of the workflow can use a cache' };
  return {
    outcome: 'fail',
    why: `caches are open to ${nameFew(jobs)}: write "cache-mode: none" at the top of the workflow, and nothing else in its jobs`,
  };
}
