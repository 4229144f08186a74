import type { Job } from '../../model/index.ts';
import type { SecretUse } from './secret-use.ts';

/** A use with the job that it stands in. */
export interface StandingUse {
  readonly use: SecretUse;
  readonly job: Job;
}
