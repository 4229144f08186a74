import { declaredForCallers } from '../../analysis/declared-for-callers.ts';
import { callingJobs } from '../../analysis/runs/calling-jobs.ts';
import { isStored } from '../../analysis/secrets/is-stored.ts';
import type { SecretUse } from '../../analysis/secrets/secret-use.ts';
import { secretUses } from '../../analysis/secrets/secret-uses.ts';
import type { Job, Repository } from '../../model/index.ts';

/** Whether a secret that a called workflow declares may be the job's own token: as its callers give it, if we see any. */
export function mayBeOwnToken(
  { name }: SecretUse,
  { workflow }: Job,
  repository: Repository,
): boolean {
  const declared = declaredForCallers(workflow, 'secrets');
  if (!declared.some(({ key }) => key.value.toUpperCase() === name)) return false;
  const given = callingJobs(workflow, repository).flatMap((job) =>
    secretUses(job).filter(
      ({ slot }) => slot.kind === 'call' && slot.key?.value.toUpperCase() === name,
    ),
  );
  return !given.some(isStored);
}
