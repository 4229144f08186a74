import type { Job } from '../../model/index.ts';
import { everySecretUse } from './every-secret-use.ts';
import type { SecretUse } from './secret-use.ts';

/**
 * Every use of the `secrets` context that concerns a job, in the order of the file: the workflow's `env`, the job's
 * own keys, its steps, what it hands to the workflow that it calls. `GITHUB_TOKEN` is one of them, `secrets: inherit`
 * is none (see `inheritedSecrets`). The steps of local actions have no such context. For more than are looked at see
 * `secretCuts`.
 */
export function secretUses(job: Job): readonly SecretUse[] {
  return everySecretUse(job.workflow).byJob.get(job) ?? [];
}
