import type { Repository, Uses, Workflow } from '../../model/index.ts';

/** The workflow of the same repository that a job calls with `./…` or `$/…`. */
export function localWorkflow(uses: Uses, repository: Repository): Workflow | undefined {
  if (uses.kind !== 'local' && uses.kind !== 'self') return undefined;
  const segments = uses.path.text.split(/[/\\]/).filter((each) => each !== '' && each !== '.');
  return repository.workflowAt(segments.join('/'));
}
