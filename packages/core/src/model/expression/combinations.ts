import type { Data } from './data.ts';
import type { Possible } from './possible.ts';

const maxCombinations = 1_024;

/** Every way to take one value of each; undefined when some are not known or there are too many. */
export function combinations(parts: readonly Possible[]): readonly (readonly Data[])[] | undefined {
  let size = 1;
  for (const { values, rest } of parts) {
    size *= values.length;
    if (rest !== 'none' || size > maxCombinations) return undefined;
  }
  let combined: Data[][] = [[]];
  for (const { values } of parts) {
    combined = combined.flatMap((head) => values.map((value) => [...head, value]));
  }
  return combined;
}
