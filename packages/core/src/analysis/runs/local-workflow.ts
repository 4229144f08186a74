import type { Repository, Uses, Workflow } from '../../model/index.ts';

/** The workflow of the same repository that a job calls with `./…` or `$/…`, or one that was fetched from elsewhere. */
export function localWorkflow(uses: Uses, repository: Repository): Workflow | undefined {
  const fetched = repository.elsewhere?.(uses);
  if (fetched !== undefined) return fetched.kind === 'workflow' ? fetched : undefined;
  if (uses.kind !== 'local' && uses.kind !== 'self') return undefined;
  const segments = uses.path.text.split(/[/\\]/).filter((each) => each !== '' && each !== '.');
  return repository.workflowAt(segments.join('/'));
}
