import type { CheckOutcome } from '../../fetch/fetch.ts';
import type { Facts } from './abstract-value.ts';
import { betterOf, worseOf, worthOf } from './outcome-order.ts';
import { type Reason, weaken } from './reason.ts';

/** All that both say. */
export function unionOfFacts(one: Facts, other: Facts): Facts {
  if (one.size === 0) return other;
  if (other.size === 0) return one;
  const all = new Map(one);
  for (const [file, checks] of other) {
    const before = all.get(file);
    all.set(file, before === undefined ? checks : unionOfChecks(before, checks));
  }
  return all;
}

/**
 * What holds whichever of the two ways was gone. A check of one way alone stays, weakened. A file that one of them knows
 * nothing of was not fetched there, when `isAbsentFine`.
 */
export function meetOfFacts(one: Facts, other: Facts, options: MeetOptions): Facts {
  const all = new Map<number, Checks>();
  for (const file of new Set([...one.keys(), ...other.keys()])) {
    const left = one.get(file);
    const right = other.get(file);
    if (options.isAbsentFine && (left === undefined || right === undefined)) {
      all.set(file, left ?? right ?? new Map());
    } else {
      all.set(file, meetOfChecks(left ?? new Map(), right ?? new Map(), options));
    }
  }
  return all;
}

export interface MeetOptions {
  /** Why a check of the first is not one of the other, and the other way about: asked for only where one is. */
  readonly reasons: readonly [() => Reason, () => Reason];
  readonly isAbsentFine: boolean;
}

/** The best that is known of a file. */
export function bestOf(checks: Checks | undefined): CheckOutcome | undefined {
  let best: CheckOutcome | undefined;
  for (const one of checks?.values() ?? []) best = best === undefined ? one : betterOf(best, one);
  return best;
}

type Checks = ReadonlyMap<string, CheckOutcome>;

function unionOfChecks(one: Checks, other: Checks): Checks {
  const all = new Map(one);
  for (const [key, outcome] of other) {
    const before = all.get(key);
    all.set(key, before === undefined ? outcome : betterOf(before, outcome));
  }
  return all;
}

function meetOfChecks(one: Checks, other: Checks, { reasons }: MeetOptions): Checks {
  const all = new Map<string, CheckOutcome>();
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    const left = one.get(key);
    const right = other.get(key);
    if (left && right) all.set(key, worseOf(left, right));
    else if (left) all.set(key, weaken(left, reasons[0]()));
    else if (right) all.set(key, weaken(right, reasons[1]()));
  }
  const both = worstOfBests(one, other);
  if (both !== undefined) all.set('both', both);
  return all;
}

/** Two ways with a check of their own each: as good as the worse of them. */
function worstOfBests(one: Checks, other: Checks): CheckOutcome | undefined {
  const left = bestOf(one);
  const right = bestOf(other);
  if (left === undefined || right === undefined) return undefined;
  return worthOf(left) < worthOf(right) ? left : right;
}

export function weakenFacts(facts: Facts, reason: Reason): Facts {
  return new Map(
    [...facts].map(([file, checks]) => [
      file,
      new Map([...checks].map(([key, outcome]) => [key, weaken(outcome, reason)])),
    ]),
  );
}

/** Nobody knows whether they hold. */
export function doubtFacts(facts: Facts, why: string): Facts {
  return new Map(
    [...facts].map(([file, checks]) => [
      file,
      new Map([...checks].map(([key, outcome]) => [key, doubtful(outcome, why)])),
    ]),
  );
}

function doubtful(outcome: CheckOutcome, why: string): CheckOutcome {
  if (outcome.holds === 'never' || outcome.verification === 'same-origin') return outcome;
  return { verification: 'unknown', holds: 'unknown', why };
}
