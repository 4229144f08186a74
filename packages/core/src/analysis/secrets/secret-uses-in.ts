import type { Workflow } from '../../model/index.ts';
import type { SecretUse } from './secret-use.ts';
import { secretUses } from './secret-uses.ts';

/** Every use of the `secrets` context in a workflow, each once. */
export function secretUsesIn({ jobs }: Workflow): readonly SecretUse[] {
  return [...new Set(jobs.flatMap(secretUses))];
}
