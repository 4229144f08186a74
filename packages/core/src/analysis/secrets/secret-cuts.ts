import type { Workflow } from '../../model/index.ts';
import type { Hop } from '../runs/run-step.ts';
import { everySecretUse } from './every-secret-use.ts';

/** The job, if any, from which on the uses of secrets in a workflow are too many to look at. */
export function secretCuts(workflow: Workflow): readonly Hop[] {
  const { cut } = everySecretUse(workflow);
  if (cut === undefined) return [];
  return [{ at: cut.key, message: 'from here on there are too many uses of secrets to look at' }];
}
