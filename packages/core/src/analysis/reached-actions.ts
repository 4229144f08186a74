import type { Action, Repository } from '../model/index.ts';
import { localAction } from './local-action.ts';
import { ownSteps } from './own-steps.ts';

const cache = new WeakMap<Action, readonly Action[]>();

/** A local action and the local actions that its steps use, theirs included. */
export function reachedActions(action: Action, repository: Repository): readonly Action[] {
  const known = cache.get(action);
  if (known !== undefined) return known;
  const reached = new Set([action]);
  // A Set may grow while it is iterated; an action that reaches itself is visited once.
  for (const one of reached) {
    for (const { step } of ownSteps(one)) {
      const next = step.uses === undefined ? undefined : localAction(step.uses, repository);
      if (next !== undefined) reached.add(next);
    }
  }
  cache.set(action, [...reached]);
  return [...reached];
}
