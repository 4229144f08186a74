import { type Digests, digestAlgorithms } from './subject.ts';

/** `sha256:…` and so on, as they are written: upper case is another text. Algorithms that we do not compare are left out. */
export function digestKeys(digests: Digests | Readonly<Record<string, string>>): readonly string[] {
  const known: Digests = digests;
  return digestAlgorithms.flatMap((name) => {
    const hex = known[name];
    return hex === undefined ? [] : [`${name}:${hex}`];
  });
}
