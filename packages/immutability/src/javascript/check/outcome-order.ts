import type { CheckOutcome } from '../../fetch/fetch.ts';

/** How much a check is worth; more is better. What can be gone around is never worth more than what cannot. */
export function worthOf({ verification, holds }: CheckOutcome): number {
  const isProof = verification === 'embedded-hash' || verification === 'signature';
  const firm = isProof ? firmly[holds] : 0;
  return origins[verification] + holdings[holds] + firm;
}

export function betterOf(one: CheckOutcome, other: CheckOutcome): CheckOutcome {
  return worthOf(other) > worthOf(one) ? other : one;
}

export function worseOf(one: CheckOutcome, other: CheckOutcome): CheckOutcome {
  return worthOf(other) < worthOf(one) ? other : one;
}

const holdings = { always: 4, with: 3, sometimes: 2, unknown: 1, never: 0 } as const;

const firmly = { always: 200, with: 100, sometimes: 0, unknown: 0, never: 0 } as const;

const origins = {
  'embedded-hash': 25,
  signature: 20,
  'same-origin': 15,
  unknown: 10,
  none: 0,
} as const;
