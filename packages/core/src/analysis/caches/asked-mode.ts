import { asMap, asScalar, type ScalarNode } from '../../model/index.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { RunStep } from '../runs/run-step.ts';

/**
 * An `ACTIONS_CACHE_MODE` that a file sets, for a step or for a whole job: clients may follow it, the service does
 * not. It does not reach the workflows that a job calls.
 */
export function askedMode({ job }: JobRun, site?: RunStep): ScalarNode | undefined {
  const levels = [site?.step.env, job.env, job.workflow.env];
  return levels
    .map((env) => asScalar(asMap(env)?.get('ACTIONS_CACHE_MODE')))
    .find((value) => value !== undefined);
}
