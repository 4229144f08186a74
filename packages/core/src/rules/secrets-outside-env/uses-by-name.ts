import { groupedBy } from '../../analysis/grouped-by.ts';
import type { SecretUse } from '../../analysis/secrets/secret-use.ts';
import { secretUses } from '../../analysis/secrets/secret-uses.ts';
import { tokenName } from '../../analysis/secrets/token-name.ts';
import type { Job } from '../../model/index.ts';
import type { Asked } from './asked.ts';

/** The uses of each secret that a job should have from an environment; those of unknown names are one group. */
export function usesByName(job: Job, { allowed }: Asked): readonly (readonly SecretUse[])[] {
  const uses = secretUses(job).filter(
    ({ kind, name }) => kind !== 'named' || !(name === tokenName || allowed.has(name)),
  );
  return [...groupedBy(uses, ({ name }) => name).values()];
}
