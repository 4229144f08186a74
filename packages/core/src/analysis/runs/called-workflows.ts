import type { Repository, Workflow } from '../../model/index.ts';
import { localWorkflow } from './local-workflow.ts';

const cache = new WeakMap<Repository, ReadonlySet<Workflow>>();

/** The workflows that a job of the same repository calls. */
export function calledWorkflows(repository: Repository): ReadonlySet<Workflow> {
  const known = cache.get(repository) ?? find(repository);
  cache.set(repository, known);
  return known;
}

function find(repository: Repository): ReadonlySet<Workflow> {
  const called = new Set<Workflow>();
  for (const { jobs } of repository.workflows) {
    for (const { call } of jobs) {
      const callee = call === undefined ? undefined : localWorkflow(call.uses, repository);
      if (callee !== undefined) called.add(callee);
    }
  }
  return called;
}
