import { artifactUploads } from '../../facts/artifact-actions.ts';
import type { Repository, Workflow } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { localWorkflow } from '../runs/local-workflow.ts';
import { plannedSteps } from '../runs/planned-steps.ts';

const cache = new WeakMap<Workflow, boolean>();

/** Whether a workflow, or one that it calls, has a step that stores an artifact. */
export function mayStore(workflow: Workflow, repository: Repository): boolean {
  const known = cache.get(workflow) ?? search(workflow, repository);
  cache.set(workflow, known);
  return known;
}

function search(workflow: Workflow, repository: Repository): boolean {
  const seen = new Set([workflow]);
  // A Set may grow while it is iterated.
  for (const one of seen) {
    for (const job of one.jobs) {
      const callee = job.call && localWorkflow(job.call.uses, repository);
      if (callee !== undefined) seen.add(callee);
      else if (job.call !== undefined) return true;
      const { steps } = plannedSteps(job, repository);
      if (steps.some(({ step }) => isUpload(step.uses))) return true;
    }
  }
  return false;
}

function isUpload(uses: Parameters<typeof actionName>[0]): boolean {
  return artifactUploads.has(actionName(uses) ?? '');
}
