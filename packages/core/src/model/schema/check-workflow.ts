import type { MapNode } from '../yaml/index.ts';
import { checkJobs } from './check-jobs.ts';
import { checkTriggers } from './check-triggers.ts';
import type { Refusals } from './refusals.ts';

/** What GitHub refuses in a workflow beyond its schema. */
export function checkWorkflow(root: MapNode, refusals: Refusals): void {
  checkTriggers(root, refusals);
  const jobs = root.get('jobs');
  if (jobs?.kind !== 'map') return;
  refusals.enter('jobs');
  checkJobs(jobs, refusals);
  refusals.leave();
}
