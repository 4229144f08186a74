import { cacheClients } from '../../facts/cache-clients.ts';
import { knownActions } from '../../facts/known-actions.ts';
import { publishers } from '../../facts/publishers.ts';
import { actionName } from '../action-name.ts';
import type { RunStep } from '../runs/run-step.ts';

/** Whether a step stands in an action of which facts tell what it does: its inside says nothing more. */
export function isToldByName({ user }: RunStep): boolean {
  if (user === undefined) return false;
  const name = actionName(user.step.uses) ?? '';
  const isKnown = cacheClients.has(name) || knownActions.has(name) || publishers.has(name);
  return isKnown || isToldByName(user);
}
