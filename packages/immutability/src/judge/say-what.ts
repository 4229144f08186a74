import type { Fetch } from '../fetch/fetch.ts';
import { shownParts } from '../fetch/shown-parts.ts';
import type { Judgement } from './judgement.ts';

/** What is fetched in the words of the file, with what others fill in in braces; the worst where it is several. */
export function sayWhat(fetch: Fetch, { readings, mutability }: Judgement): string {
  const reading = readings.find((one) => one.mutability === mutability) ?? readings[0];
  const text = shownParts(reading?.alternative.parts ?? [], ({ name }) => `{${name}}`);
  const plain = text === '' || text === '{?}' ? `what ${fetch.by} fetches` : text;
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}

const longest = 300;
