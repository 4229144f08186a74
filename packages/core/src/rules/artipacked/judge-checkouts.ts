import { ownSteps, type TimedStep } from '../../analysis/own-steps.ts';
import { inconclusive, type Verdict } from '../../engine/index.ts';
import { isNever, type Repository, type StepOwner } from '../../model/index.ts';
import type { Budget } from './budget.ts';
import type { Credential } from './credential.ts';
import { exposure } from './exposure.ts';
import { lastPush } from './last-push.ts';
import { leftBehind } from './left-behind.ts';
import { powerOf } from './power-of.ts';
import { readCredential } from './read-credential.ts';
import { uploaded } from './uploaded.ts';
import { uploadsIn } from './uploads-in.ts';

/** Every checkout of a job or an action that leaves its credential while other steps can still take it. */
export function* judgeCheckouts(
  owner: StepOwner,
  repository: Repository,
  budget: Budget,
): Iterable<Verdict> {
  if (owner.kind === 'job' && isNever(owner.if)) return;
  const steps = ownSteps(owner);
  const checkouts = checkoutsIn(steps, owner, repository);
  if (checkouts.length === 0) return;
  const groups = uploadsIn(owner, repository);
  const pushed = lastPush(steps, repository);
  for (const checkout of checkouts) {
    const { credential, order } = checkout;
    const upload = exposure(checkout, groups, budget);
    if (upload !== undefined) yield uploaded(credential, upload);
    else yield leftBehind(credential, powerOf(credential, owner), pushed >= order);
  }
  if (budget.left < 0) {
    const at = owner.kind === 'job' ? owner.key : owner.node;
    yield inconclusive(
      at,
      'too-many',
      'cannot tell whether an upload takes what each checkout leaves: there are too many of both; split the file',
    );
  }
}

interface Checkout {
  readonly order: number;
  readonly credential: Credential;
}

/** The last step of a job leaves its token to nobody; in an action the caller's steps come after it. */
function checkoutsIn(
  steps: readonly TimedStep[],
  owner: StepOwner,
  repository: Repository,
): readonly Checkout[] {
  return steps.flatMap((timed) => {
    if (owner.kind === 'job' && !hasLater(steps, timed)) return [];
    const credential = readCredential(timed, repository);
    return credential === undefined ? [] : [{ order: timed.order, credential }];
  });
}

function hasLater(steps: readonly TimedStep[], { step, order }: TimedStep): boolean {
  const last = steps.findLast((other) => other.step !== step);
  return last !== undefined && last.order >= order;
}
