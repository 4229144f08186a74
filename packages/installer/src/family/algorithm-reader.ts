import type { Arm } from '../report/installer-report.ts';

/** Gives the algorithm of a value; undefined for what is no value. */
export type AlgorithmReader = (value: string, named: string) => Arm['algorithm'];

/**
 * The algorithm of a value: as it is named beside it, otherwise by its length and by the tools of the script, since
 * several have the same length.
 */
export function algorithmReader(text: string): AlgorithmReader {
  const guesses = new Map<number, Arm['algorithm']>();
  return (value, named) => {
    const known = byLength[value.length] ?? [];
    const name = named.toLowerCase().replace(/[_ ]/g, '-');
    const said = known.find((one) => name === one || name === one.replace('sha', 'sha-'));
    if (said !== undefined) return said;
    if (!guesses.has(value.length)) guesses.set(value.length, guess(known, text));
    return guesses.get(value.length);
  };
}

type Algorithm = NonNullable<Arm['algorithm']>;

/** The first is meant where nothing says otherwise. */
const byLength: Readonly<Record<number, readonly Algorithm[]>> = {
  32: ['md5'],
  40: ['sha1'],
  64: ['sha256', 'sha3-256', 'blake2s'],
  96: ['sha384'],
  128: ['sha512', 'sha3-512', 'blake2b'],
};

function guess(known: readonly Algorithm[], text: string): Arm['algorithm'] {
  return known.find((one) => marks[one]?.test(text)) ?? known[0];
}

/** What only a script that uses it has. */
const marks: Readonly<Partial<Record<Algorithm, RegExp>>> = {
  sha256: /sha-?256/i,
  sha512: /sha-?512/i,
  'sha3-256': /sha3-256/i,
  'sha3-512': /sha3-512/i,
  blake2s: /blake2s/i,
  blake2b: /b2sum|blake2b/i,
};
