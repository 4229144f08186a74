import type { Workflow } from '../model/index.ts';

/** Whether a workflow runs only when another one calls it, so that the caller's permissions cap its own. */
export function isOnlyCallable({ triggers }: Workflow): boolean {
  return triggers.length > 0 && triggers.every(({ event }) => event === 'workflow_call');
}
