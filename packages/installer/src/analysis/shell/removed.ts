import { changed } from './changed.ts';
import type { Context } from './context.ts';
import { globTest } from './glob-test.ts';
import { hashIn } from './hash-in.ts';
import { cutsInto, partOfHash } from './hash-part.ts';
import { type Alternative, plainText, type Value } from './value.ts';

/** `${line%% *}` of `sha256sum` is still the hash; of plain letters it is computed. */
export function removed(one: Alternative, { operator, pattern, shared }: Removing): Alternative {
  const letters = plainText(one);
  const [only] = pattern;
  const glob = pattern.length === 1 && only !== undefined ? plainText(only) : undefined;
  if (hashIn(one) !== undefined && cutsInto(glob)) return { ...one, atoms: partAtoms };
  if (letters === undefined || glob === undefined || letters.length > 2000) return changed(one);
  // Each length is tried: long texts cost as much as many commands.
  shared.steps -= (letters.length * letters.length) >> 9;
  return { ...one, atoms: [trimmed(letters, operator, glob)] };
}

interface Removing {
  readonly operator: string;
  readonly pattern: Value;
  readonly shared: Context['shared'];
}

const partAtoms = partOfHash[0]?.atoms ?? [];

function trimmed(text: string, operator: string, glob: string): string {
  const matches = globTest(glob);
  const isLong = operator.length === 2;
  const isPrefix = operator.startsWith('#');
  const sizes = Array.from({ length: text.length + 1 }, (_, size) => size);
  for (const size of isLong ? sizes.reverse() : sizes) {
    const part = isPrefix ? text.slice(0, size) : text.slice(text.length - size);
    if (matches(part)) {
      return isPrefix ? text.slice(size) : text.slice(0, text.length - size);
    }
  }
  return text;
}
