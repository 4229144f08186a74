import { type Dockerfile, isNever, type StepOwner } from '../model/index.ts';

/**
 * Whether a job can never run. The `if` of a step does not count: the runner fetches the actions of all steps
 * when the job is set up, and runs their `pre` scripts whatever the step's `if` says.
 * Source: ActionManager.PrepareActionsAsync in https://github.com/actions/runner
 */
export function neverRuns(owner: StepOwner | Dockerfile): boolean {
  return owner.kind === 'job' && isNever(owner.if);
}
