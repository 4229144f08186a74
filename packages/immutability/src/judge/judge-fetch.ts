import type { GapVerdict, Mutability } from '@portcullis/core';
import type { Fetch } from '../fetch/fetch.ts';
import { chanceOf } from './chance-of.ts';
import type { GivenInputs } from './given-inputs.ts';
import type { Judgement } from './judgement.ts';
import { type Protection, type Protections, protectionOf } from './protection-of.ts';
import { type Reading, readingsOf } from './readings-of.ts';
import { worst } from './worst.ts';

/** Puts together what a fetch brings, what is checked of it, and the inputs as they are. */
export function judgeFetch(fetch: Fetch, inputs: GivenInputs): Judgement {
  const all = readingsOf(fetch, inputs);
  const now = all.filter(({ chance }) => chance === 'now');
  const readings = now.length > 0 ? now : all;
  const protections = protectionOf(fetch, inputs);
  const chance = chanceOf(fetch.when, inputs);
  const mutability = mutabilityOf(chance === 'now' ? readings : all, protections.now);
  const verdict = verdictOf({ chance, all, readings, protections });
  return { chance, readings, protections, mutability, verdict };
}

const mutabilities: readonly Mutability[] = ['floating', 'tag', 'versioned', 'content-addressed'];

/** The worst of what is known, and of nothing the worst. */
function mutabilityOf(readings: readonly Reading[], protection: Protection): Mutability {
  if (protection === 'fixed') return 'content-addressed';
  const known = readings.flatMap(({ mutability }) => mutability ?? []);
  return worst(mutabilities, known) ?? 'floating';
}

interface Judged {
  readonly chance: Judgement['chance'];
  readonly all: readonly Reading[];
  readonly readings: readonly Reading[];
  readonly protections: Protections;
}

function verdictOf({ chance, all, readings, protections }: Judged): GapVerdict {
  const now = openness(readings.map(known), protections.now);
  const otherwise = openness(
    all.flatMap((one) => [known(one), one.loose]),
    protections.otherwise,
  );
  if (chance !== 'now')
    return now === 'closed' && otherwise === 'closed' ? 'closed' : 'conditional';
  if (now !== 'closed') return now;
  return otherwise === 'closed' ? 'closed' : 'conditional';
}

type Openness = 'gap' | 'unknown' | 'closed';

/** `open`: others decide the bytes, and how far is not known. */
type Known = Mutability | 'open' | undefined;

function known({ mutability, isNeverFixed }: Reading): Known {
  return isNeverFixed ? 'open' : mutability;
}

function openness(all: readonly Known[], protection: Protection): Openness {
  const each = all.map((one) => opennessOf(one, protection));
  return worst<Openness>(['gap', 'unknown', 'closed'], each) ?? 'unknown';
}

function opennessOf(mutability: Known, protection: Protection): Openness {
  if (mutability === 'content-addressed' || protection === 'fixed') return 'closed';
  switch (protection) {
    case 'signed':
      if (mutability === undefined || mutability === 'open') return 'unknown';
      return mutability === 'versioned' ? 'closed' : 'gap';
    case 'unknown':
      return 'unknown';
    case 'same-origin':
    case 'fails-open':
    case 'none':
      return mutability === undefined ? 'unknown' : 'gap';
  }
}
