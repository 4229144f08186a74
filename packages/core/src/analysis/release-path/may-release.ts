import type { Repository, Workflow } from '../../model/index.ts';
import { mayPublishIn } from '../publishing/may-publish-in.ts';
import { localWorkflow } from '../runs/local-workflow.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { scenariosOf } from '../scenario/scenarios-of.ts';

/** Whether anything in a workflow or below it can make a job release something: most have nothing, and end here. */
export function mayRelease(workflow: Workflow, repository: Repository): boolean {
  const known = cache.get(workflow) ?? search(workflow, repository);
  cache.set(workflow, known);
  return known;
}

const cache = new WeakMap<Workflow, boolean>();

function search(workflow: Workflow, repository: Repository): boolean {
  const seen = new Set([workflow]);
  // A Set may grow while it is iterated.
  for (const one of seen) {
    if (scenariosOf(one).some(isRelease)) return true;
    for (const job of one.jobs) {
      if (job.environment !== undefined || mayPublishIn(job, repository)) return true;
      const callee = job.call && localWorkflow(job.call.uses, repository);
      if (callee !== undefined) seen.add(callee);
    }
  }
  return false;
}

function isRelease({ event, ref }: Scenario): boolean {
  return event === 'release' || (event === 'push' && ref === 'tag');
}
