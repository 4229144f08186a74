import type { HashAlgorithm } from './hash-algorithm.ts';

/** What a value in hexadecimal digits is of, where nothing else says so; undefined for one that is too weak. */
export function algorithmOfLength(length: number): HashAlgorithm | undefined {
  return byLength.get(length);
}

const byLength: ReadonlyMap<number, HashAlgorithm> = new Map<number, HashAlgorithm>([
  [64, 'sha256'],
  [96, 'sha384'],
  [128, 'sha512'],
]);
