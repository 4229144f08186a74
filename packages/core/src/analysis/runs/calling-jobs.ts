import type { Job, Repository, Workflow } from '../../model/index.ts';
import { localWorkflow } from './local-workflow.ts';

const cache = new WeakMap<Repository, ReadonlyMap<Workflow, readonly Job[]>>();

/** The jobs of the same repository that call a workflow. */
export function callingJobs(workflow: Workflow, repository: Repository): readonly Job[] {
  const known = cache.get(repository) ?? find(repository);
  cache.set(repository, known);
  return known.get(workflow) ?? [];
}

function find(repository: Repository): ReadonlyMap<Workflow, readonly Job[]> {
  const callers = new Map<Workflow, Job[]>();
  for (const job of repository.workflows.flatMap(({ jobs }) => jobs)) {
    const callee = job.call === undefined ? undefined : localWorkflow(job.call.uses, repository);
    if (callee === undefined) continue;
    const jobs = callers.get(callee);
    if (jobs === undefined) callers.set(callee, [job]);
    else jobs.push(job);
  }
  return callers;
}
