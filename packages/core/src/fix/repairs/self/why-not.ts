import { actionName } from '../../../analysis/action-name.ts';
import { inputOf } from '../../../analysis/input-of.ts';
import { ownSteps } from '../../../analysis/own-steps.ts';
import { checkoutActions } from '../../../facts/checkout-actions.ts';
import type { Action, Step, UsesSite } from '../../../model/index.ts';
import { brings } from './brings.ts';

/** Why `./` may be another action than the one of the running commit; undefined when both are the same. */
export function whyNot({ owner, step, uses }: UsesSite, action: Action): string | undefined {
  if (owner.kind === 'action')
    return 'what uses this action decides what lies in the workspace: change it by hand';
  if (owner.workflow.triggers.some(({ event }) => event === 'workflow_call'))
    return 'for a caller in another repository "./" is in the workspace of that one: change it by hand';
  if (uses.at.value.includes('..')) return 'its path leads through "..": change it by hand';
  const steps = ownSteps(owner);
  const own = steps.find((timed) => timed.step === step);
  const before = steps.filter((timed) => timed.step !== step && timed.order <= (own?.order ?? 0));
  const checkouts = before.filter((timed) => isCheckout(timed.step));
  if (!checkouts.some((timed) => isPlainCheckout(timed.step))) return noCheckout;
  if (checkouts.some((timed) => !isPlainCheckout(timed.step))) return otherCheckout;
  const writer = before.find((timed) => !isCheckout(timed.step) && mayWrite(timed.step, action));
  return writer === undefined ? undefined : mayBeBuilt;
}

const noCheckout =
  'no plain checkout of this repository stands before it, so that the action may come from elsewhere: change it by hand';
const otherCheckout =
  'another checkout stands before it and may bring the action from elsewhere, which "$/" would not see: change it by hand';
const mayBeBuilt =
  'a step before it may build or change the action in the workspace, which "$/" would not see: change it by hand';

function isCheckout({ uses }: Step): boolean {
  return checkoutActions.has(actionName(uses) ?? '');
}

/** The running commit, at the root of the workspace. */
function isPlainCheckout(step: Step): boolean {
  const places = ['ref', 'repository', 'path', 'sparse-checkout', 'submodules'];
  return (
    isCheckout(step) &&
    step.if === undefined &&
    places.every((name) => inputOf(step, name) === undefined)
  );
}

/** A composite action is its steps; what any other runs may be built, and so may be what its steps call. */
function mayWrite(step: Step, action: Action): boolean {
  if (action.runs?.kind !== 'composite') return step.run !== undefined || isOwn(step);
  return brings(step, action);
}

/** In either spelling, so that a second run sees what the first one saw. */
function isOwn({ uses }: Step): boolean {
  return uses?.kind === 'local' || uses?.kind === 'self';
}
