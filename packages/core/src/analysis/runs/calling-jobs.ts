import type { Job, Repository, Workflow } from '../../model/index.ts';
import { groupedBy } from '../grouped-by.ts';
import { localWorkflow } from './local-workflow.ts';

type Callers = ReadonlyMap<Workflow | undefined, readonly Job[]>;

const cache = new WeakMap<Repository, Callers>();

/** The jobs of the same repository that call a workflow. */
export function callingJobs(workflow: Workflow, repository: Repository): readonly Job[] {
  const known = cache.get(repository) ?? find(repository);
  cache.set(repository, known);
  return known.get(workflow) ?? [];
}

function find(repository: Repository): Callers {
  const jobs = repository.workflows.flatMap((workflow) => workflow.jobs);
  return groupedBy(jobs, ({ call }) => call && localWorkflow(call.uses, repository));
}
