import type { Mutability } from '@portcullis/core';
import type { Alternative } from '../fetch/choice.ts';
import type { Fetch } from '../fetch/fetch.ts';
import { type Chance, chanceOf } from './chance-of.ts';
import { fillIn } from './fill-in.ts';
import { type Filled, signs } from './filled.ts';
import type { GivenInputs } from './given-inputs.ts';
import { isOfOwnRepository } from './is-of-own-repository.ts';
import { canBeFixed } from './mutability/can-be-fixed.ts';
import { mutabilityOfText } from './mutability/mutability-of-text.ts';

/** One thing that is fetched, with the inputs as they are or with others. */
export interface Reading {
  readonly alternative: Alternative;
  readonly filled: Filled;
  readonly chance: Chance;
  /** undefined where nobody can tell. */
  readonly mutability: Mutability | undefined;
  /** Nobody can tell what it is, and whatever it is, nothing in it can fix the bytes. */
  readonly isNeverFixed: boolean;
  /** The same with other values of the inputs that take part. */
  readonly loose: Mutability | undefined;
  /** With the inputs as they are it is of the repository that runs the action. */
  readonly isOwn: boolean;
}

/** What a fetch can bring; never empty. */
export function readingsOf(fetch: Fetch, inputs: GivenInputs): readonly Reading[] {
  const { alternatives, isOpen } = fetch.choice;
  const readings = alternatives
    .map((alternative) => toReading(alternative, fetch, inputs))
    .filter(({ chance }) => chance !== 'never');
  if (!isOpen && readings.length > 0) return readings;
  const other = toReading(anything, fetch, inputs);
  // GitHub's client is given the repository by itself: what is open is which state of it.
  const isOwn = fetch.by.startsWith('octokit.') && readings.length > 0 && readings.every(isOfOwn);
  return [...readings, isOwn ? { ...other, isOwn, mutability: 'content-addressed' } : other];
}

function isOfOwn({ isOwn }: Reading): boolean {
  return isOwn;
}

const anything: Alternative = {
  parts: [{ kind: 'unknown', why: 'it can be other things, too' }],
  when: [],
};

function toReading(alternative: Alternative, fetch: Fetch, inputs: GivenInputs): Reading {
  const filled = fillIn(alternative.parts, inputs);
  const isOwn = isOfOwnRepository(alternative, fetch, inputs);
  const mutability = isOwn ? 'content-addressed' : mutabilityOf(filled, fetch);
  const loosely = fillIn(alternative.parts, { ...inputs, valueOf: () => undefined });
  return {
    alternative,
    filled,
    chance: chanceIn(alternative, filled, inputs),
    mutability,
    isNeverFixed:
      mutability === undefined &&
      (fetch.isUnauthenticated === true || !canBeFixed(fetch.kind, filled.text)),
    isOwn,
    loose: mutabilityOf(loosely, fetch),
  };
}

function chanceIn({ when }: Alternative, { isEmpty }: Filled, inputs: GivenInputs): Chance {
  const chance = chanceOf(when, inputs);
  return chance === 'now' && isEmpty ? 'otherwise' : chance;
}

function mutabilityOf({ text, isAnswered, unknown }: Filled, fetch: Fetch): Mutability | undefined {
  if (fetch.fixedBy !== undefined) return 'content-addressed';
  if (fetch.isSystemPackage === true || isAnswered) return 'floating';
  if (unknown === undefined) {
    const own = mutabilityOfText(fetch.kind, text);
    const isOnTheWay = fetch.isUnauthenticated === true && own === 'content-addressed';
    return isOnTheWay ? 'versioned' : own;
  }
  // Whatever stands for the unknown: "latest" beside it moves.
  const isFloating =
    mutabilityOfText(fetch.kind, text.replaceAll(signs.unknown, signs.version)) === 'floating';
  return isFloating && /\b(?:latest|nightly)\b/i.test(text) ? 'floating' : undefined;
}
