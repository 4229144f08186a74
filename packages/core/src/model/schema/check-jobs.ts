import { entriesOf, type MapEntry, type MapNode } from '../yaml/index.ts';
import { checkId } from './check-id.ts';
import { checkJobShape } from './check-job-shape.ts';
import { checkNeeds } from './check-needs.ts';
import { checkSteps } from './check-steps.ts';
import { checkWorkflowUses } from './check-uses.ts';
import type { Refusals } from './refusals.ts';

/** What GitHub refuses in `jobs` beyond its schema. */
export function checkJobs(jobs: MapNode, refusals: Refusals): void {
  if (jobs.entries.length === 0) {
    refusals.refuse(jobs, '"jobs" names no job, and GitHub refuses the file: add one');
  }
  for (const job of jobs.entries) {
    refusals.enter(job.key.value);
    checkJob(job, refusals);
    refusals.leave();
  }
  checkNeeds(jobs, refusals);
}

function checkJob({ key, value: job }: MapEntry, refusals: Refusals): void {
  checkId(key, 'job', refusals);
  if (job.kind !== 'map') return;
  checkJobShape(job, refusals);
  const uses = job.get('uses');
  const steps = job.get('steps');
  if (uses !== undefined) checkWorkflowUses(uses, refusals);
  else if (job.get('runs-on') !== undefined && isAbsent(job)) refuseIdle(key, refusals);
  refusals.enter('steps');
  checkSteps(steps, refusals);
  refusals.leave();
}

function isAbsent(job: MapNode): boolean {
  const steps = job.get('steps');
  const isKnown = entriesOf(job).every(({ key }) => !key.value.includes('${{'));
  return isKnown && (steps === undefined || (steps.kind === 'seq' && steps.items.length === 0));
}

// "No steps defined in `steps` and no workflow called in `uses` for the following jobs: …"
function refuseIdle(key: MapEntry['key'], refusals: Refusals): void {
  const message = `job "${key.value}" has no steps and calls no workflow, and GitHub refuses the file: add "steps"`;
  refusals.refuse(key, message);
}
