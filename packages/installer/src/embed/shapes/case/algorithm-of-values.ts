import { algorithmOfLength } from '../../../bytes/algorithm-of-length.ts';
import type { HashAlgorithm } from '../../../bytes/hash-algorithm.ts';

/** The algorithm by the length of the values that are there; undefined where they are too weak, or do not agree. */
export function algorithmOfValues(values: readonly string[]): HashAlgorithm | undefined {
  const there = values.filter((value) => value !== '');
  const [length, ...others] = new Set(there.map((value) => value.length));
  if (others.length > 0) return undefined;
  return length === undefined ? 'sha256' : algorithmOfLength(length);
}
