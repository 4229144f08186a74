const patterns: ReadonlyMap<string, RegExp> = new Map([
  ['sha256', /^[0-9a-f]{64}$/],
  ['sha384', /^[0-9a-f]{96}$/],
  ['sha512', /^[0-9a-f]{128}$/],
]);

/** How a digest that we compare is written; undefined for algorithms that we do not compare. */
export function digestPattern(algorithm: string): RegExp | undefined {
  return patterns.get(algorithm);
}
