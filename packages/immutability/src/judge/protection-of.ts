import type { Condition } from '../fetch/choice.ts';
import type { CheckOutcome, Fetch } from '../fetch/fetch.ts';
import type { GivenInputs } from './given-inputs.ts';

/**
 * - `fixed`: other bytes end the run
 * - `signed`: by a key that the action ships
 * - `fails-open`: one of these, with ways around
 */
export type Protection = 'fixed' | 'signed' | 'same-origin' | 'fails-open' | 'none' | 'unknown';

export interface Protections {
  readonly now: Protection;
  /** With other values of the inputs that it depends on, at its worst. */
  readonly otherwise: Protection;
}

/** What the check of a fetch is worth with the inputs as they are, and with others. */
export function protectionOf(fetch: Fetch, inputs: GivenInputs): Protections {
  if (fetch.fixedBy !== undefined) return { now: 'fixed', otherwise: 'fixed' };
  const { check } = fetch;
  switch (check.holds) {
    case 'always':
      return both(whole(check));
    case 'with': {
      const { conditions = [] } = check;
      const isNow = conditions.length > 0 && conditions.every((one) => surelyHolds(one, inputs));
      return { now: isNow ? whole(check) : 'none', otherwise: 'none' };
    }
    case 'sometimes':
      return both(partial(check));
    case 'never':
      return both('none');
    case 'unknown':
      return both(whole(check) === 'same-origin' ? 'same-origin' : 'unknown');
  }
}

/** In doubt `false`, other than for what runs: a check that may not be there is none. */
function surelyHolds(condition: Condition, inputs: GivenInputs): boolean {
  if (condition.kind !== 'input') return false;
  const { name, values, isNot } = condition;
  const value = inputs.isDeclared(name) ? inputs.valueOf(name) : '';
  // Of what has to be given, or is known in the run only, no more is sure than that it is something.
  if (value === undefined) return isNot && values.every((one) => one === '');
  const isLike = values.some((one) => one.toLowerCase() === value.toLowerCase());
  return isNot ? !isLike : values.includes(value);
}

function both(protection: Protection): Protections {
  return { now: protection, otherwise: protection };
}

function whole({ verification, flaw }: CheckOutcome): Protection {
  if (flaw === 'fetched-key' || flaw === 'same-origin') return 'same-origin';
  // Whatever else is wrong with it: it is not what it looks like.
  if (flaw !== undefined && flaw !== 'opt-in') return partial({ verification });
  switch (verification) {
    case 'embedded-hash':
      return 'fixed';
    case 'signature':
      return 'signed';
    case 'same-origin':
    case 'none':
    case 'unknown':
      return verification;
  }
}

function partial({ verification, flaw }: Pick<CheckOutcome, 'verification' | 'flaw'>): Protection {
  if (flaw === 'fetched-key' || flaw === 'same-origin') return 'same-origin';
  switch (verification) {
    case 'embedded-hash':
    case 'signature':
      return 'fails-open';
    case 'same-origin':
    case 'none':
    case 'unknown':
      return verification;
  }
}
