import { type Job, valuesOf } from '../model/index.ts';
import { mayReadMatrix } from './scenario/matrix-budget.ts';

/**
 * Whether a job runs in an environment. An empty name is none: `${{ … && 'production' || '' }}` has one for some
 * runs only. A name that nobody here can know counts as one.
 */
export function environmentOf(job: Job): Presence {
  const known = cache.get(job) ?? find(job);
  cache.set(job, known);
  return known;
}

type Presence = 'always' | 'sometimes' | 'never';

const cache = new WeakMap<Job, Presence>();

function find(job: Job): Presence {
  const name = job.environment?.name;
  if (name === undefined) return 'never';
  if (!mayReadMatrix(name.value, job)) return 'always';
  const { values, open } = valuesOf(name, { job });
  if (open || !values.includes('')) return 'always';
  return values.length === 1 ? 'never' : 'sometimes';
}
