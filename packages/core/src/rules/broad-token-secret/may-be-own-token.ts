import { localWorkflow } from '../../analysis/runs/local-workflow.ts';
import { isStored } from '../../analysis/secrets/is-stored.ts';
import type { SecretUse } from '../../analysis/secrets/secret-use.ts';
import { secretUses } from '../../analysis/secrets/secret-uses.ts';
import { asMap, type Job, type Repository, type Workflow } from '../../model/index.ts';

/** Whether a secret that a called workflow declares may be the job's own token: as its callers give it, if we see any. */
export function mayBeOwnToken(
  { name }: SecretUse,
  { workflow }: Job,
  repository: Repository,
): boolean {
  if (!declares(workflow, name)) return false;
  const given = callsTo(workflow, repository).flatMap((job) =>
    secretUses(job).filter(
      ({ slot }) => slot.kind === 'call' && slot.key?.value.toUpperCase() === name,
    ),
  );
  return !given.some(isStored);
}

function declares({ triggers }: Workflow, name: string): boolean {
  const trigger = triggers.find(({ event }) => event === 'workflow_call');
  const secrets = asMap(asMap(trigger?.config)?.get('secrets'));
  return secrets?.entries.some(({ key }) => key.value.toUpperCase() === name) === true;
}

function callsTo(workflow: Workflow, repository: Repository): readonly Job[] {
  return repository.workflows.flatMap(({ jobs }) =>
    jobs.filter(
      ({ call }) => call !== undefined && localWorkflow(call.uses, repository) === workflow,
    ),
  );
}
