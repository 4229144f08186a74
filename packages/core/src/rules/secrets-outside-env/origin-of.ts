import { isOnlyCallable } from '../../analysis/is-only-callable.ts';
import { callingJobs } from '../../analysis/runs/calling-jobs.ts';
import type { Hop } from '../../analysis/runs/run-step.ts';
import { inheritedSecrets } from '../../analysis/secrets/inherited-secrets.ts';
import type { Job, Repository, Workflow } from '../../model/index.ts';

const shown = 3;
// GitHub allows ten levels of called workflows.
const maxReached = 50;

/**
 * The calls in this repository that let a workflow inherit its secrets; none where it starts by itself, and
 * undefined when whoever calls hands them over by name, and hears about it there.
 */
export function originOf(workflow: Workflow, repository: Repository): readonly Hop[] | undefined {
  if (!isOnlyCallable(workflow)) return [];
  const reached = new Set([workflow]);
  // A Set may grow while it is iterated; a workflow that reaches itself is visited once.
  for (const one of reached) {
    if (!isOnlyCallable(one)) return hopsTo(workflow, repository);
    for (const job of heirsOf(one, repository)) {
      if (reached.size < maxReached) reached.add(job.workflow);
    }
  }
  return undefined;
}

function hopsTo(workflow: Workflow, repository: Repository): readonly Hop[] {
  return heirsOf(workflow, repository)
    .flatMap((job) => inheritedSecrets(job) ?? [])
    .slice(0, shown)
    .map((at) => ({ at, message: 'hands every secret over' }));
}

function heirsOf(workflow: Workflow, repository: Repository): readonly Job[] {
  return callingJobs(workflow, repository).filter((job) => inheritedSecrets(job) !== undefined);
}
