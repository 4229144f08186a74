import { publishers } from '../../facts/publishers.ts';
import type { Job, Step } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { publishesByCommand } from './publishes-by-command.ts';

/** Whether a step is one that publishes, if it runs and nothing it is given says otherwise. */
export function isPublishing(step: Step, job: Job): boolean {
  if (step.uses !== undefined) return publishers.has(actionName(step.uses) ?? '');
  return publishesByCommand(step, job).length > 0;
}
