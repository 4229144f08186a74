import type { Repository, Workflow } from '../../model/index.ts';
import { isOnlyCallable } from '../is-only-callable.ts';
import { callingJobs } from './calling-jobs.ts';

/** The workflows to start from: one that is only callable is seen in the runs of its callers, where there are some. */
export function rootWorkflows(repository: Repository): readonly Workflow[] {
  return repository.workflows.filter(
    (workflow) => !isOnlyCallable(workflow) || callingJobs(workflow, repository).length === 0,
  );
}
