import type { Action, Job, Repository, Step } from '../../model/index.ts';
import { localAction } from '../local-action.ts';

const cache = new WeakMap<Job, readonly Step[]>();

/** Every step that a job has, those of the local composite actions it reaches included, whatever their `if` says. */
export function reachableSteps(job: Job, repository: Repository): readonly Step[] {
  const known = cache.get(job);
  if (known !== undefined) return known;
  const found: Step[] = [];
  collect(job.steps, { repository, seen: new Set(), found });
  cache.set(job, found);
  return found;
}

interface Work {
  readonly repository: Repository;
  readonly seen: Set<Action>;
  readonly found: Step[];
}

function collect(steps: readonly Step[], work: Work): void {
  for (const step of steps) {
    if (step.parallel.length > 0) collect(step.parallel, work);
    else work.found.push(step);
    const action = step.uses === undefined ? undefined : localAction(step.uses, work.repository);
    if (action?.runs?.kind !== 'composite' || work.seen.has(action)) continue;
    work.seen.add(action);
    collect(action.runs.steps, work);
  }
}
