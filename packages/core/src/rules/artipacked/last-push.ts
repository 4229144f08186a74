import { actionName } from '../../analysis/action-name.ts';
import { localAction } from '../../analysis/local-action.ts';
import { ownSteps, type TimedStep } from '../../analysis/own-steps.ts';
import { reachedActions } from '../../analysis/reached-actions.ts';
import { checkoutPushers } from '../../facts/checkout-pushers.ts';
import type { Action, Repository } from '../../model/index.ts';

/** The order of the last step that pushes with what a checkout left; -1 when none does. */
export function lastPush(steps: readonly TimedStep[], repository: Repository): number {
  const last = steps.findLast(({ step }) => {
    const action = step.uses === undefined ? undefined : localAction(step.uses, repository);
    return action === undefined ? isPush(step) : pushes(action, repository);
  });
  return last?.order ?? -1;
}

function isPush({ uses, run }: TimedStep['step']): boolean {
  if (checkoutPushers.has(actionName(uses) ?? '')) return true;
  return run !== undefined && /\bgit\b[^\n|;&]{0,200}\bpush\b/.test(run.value);
}

const cache = new WeakMap<Action, boolean>();

function pushes(action: Action, repository: Repository): boolean {
  const known = cache.get(action);
  if (known !== undefined) return known;
  const found = reachedActions(action, repository)
    .flatMap(ownSteps)
    .some(({ step }) => isPush(step));
  cache.set(action, found);
  return found;
}
