import { compareHash } from './compare-hash.ts';
import { comparePlain } from './compare-plain.ts';
import { compareStatus } from './compare-status.ts';
import type { Comparison } from './comparison.ts';
import type { Context } from './context.ts';
import { hashIn } from './hash-in.ts';
import type { Split } from './split.ts';
import type { State } from './state.ts';
import { statusIn } from './status-in.ts';
import type { Value } from './value.ts';

/** Whether two words are the same: the check itself, when one is the hash of a download. */
export function compare(state: State, comparison: Comparison, context: Context): Split {
  const { left, right } = comparison;
  const turned = { ...comparison, left: right, right: left, isTurned: true };
  if (statusIn(left.value) !== undefined) return compareStatus(state, comparison);
  if (statusIn(right.value) !== undefined) return compareStatus(state, turned);
  if (hasHash(left.value)) return compareHash(state, comparison, context);
  return hasHash(right.value)
    ? compareHash(state, turned, context)
    : comparePlain(state, comparison);
}

function hasHash(value: Value): boolean {
  return value.some((one) => hashIn(one) !== undefined);
}
