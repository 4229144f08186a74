import type { Condition } from '../../fetch/choice.ts';
import type { CheckFlaw, CheckOutcome } from '../../fetch/fetch.ts';

/** Why a check holds on one way only. */
export interface Reason {
  /** What has to be so for the way on which it holds; empty when that is not known, or cannot be said. */
  readonly conditions: readonly Condition[];
  readonly flaw: CheckFlaw | undefined;
  readonly why: string;
}

/** A check that one of two ways goes around. */
export function weaken(outcome: CheckOutcome, reason: Reason): CheckOutcome {
  if (outcome.holds === 'never' || outcome.holds === 'unknown') return outcome;
  const isOptIn =
    outcome.holds !== 'sometimes' &&
    reason.conditions.length > 0 &&
    reason.conditions.every((one) => one.kind === 'input');
  const flaw = isOptIn ? 'opt-in' : (outcome.flaw ?? reason.flaw);
  return {
    verification: outcome.verification,
    holds: isOptIn ? 'with' : 'sometimes',
    ...(isOptIn && { conditions: [...(outcome.conditions ?? []), ...reason.conditions] }),
    ...(flaw !== undefined && { flaw }),
    why: outcome.why.includes(reason.why) ? outcome.why : `${outcome.why}, ${reason.why}`,
  };
}
