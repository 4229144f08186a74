import { partOfHash } from './hash-part.ts';
import { type Alternative, emptiness, plainText, textOf } from './value.ts';

/** One field, or one line, of it. */
export function picked(
  one: Alternative,
  { key, isFilter, isPart, field = 1 }: Picking,
): Alternative {
  const [head] = one.atoms;
  // What stands behind the hash is the name of the file.
  if (field > 1 && typeof head === 'object' && head.kind === 'hash')
    return {
      ...one,
      atoms: [{ kind: 'unknown', origin: 'machine', name: 'file name', isSet: true }],
    };
  for (const each of one.atoms) {
    if (typeof each === 'string') continue;
    if (each.kind === 'hash')
      return isPart ? { ...one, atoms: partOfHash[0]?.atoms ?? [] } : { ...one, atoms: [each] };
    if (each.kind === 'content') return { ...one, atoms: [{ ...each, isSet: false, key }] };
    if (each.kind === 'status') return one;
  }
  if (emptiness(one) === 'empty') return one;
  const text = plainText(one);
  if (text !== undefined && isFilter && /[0-9a-f]{32,}/i.test(text)) {
    const isSole = /^\s*[0-9a-f]{32,128}(?:\s+\S+)?\s*$/i.test(text);
    return {
      ...one,
      atoms: isSole
        ? [text.trim().split(/\s+/)[field - 1] ?? '']
        : [{ kind: 'content', sites: [], key }],
    };
  }
  const unknown = one.atoms.filter((each) => typeof each !== 'string');
  return {
    ...one,
    atoms:
      unknown.length > 0
        ? unknown
        : [{ kind: 'unknown', origin: 'machine', name: `text ${clipped(textOf(one))}` }],
  };
}

interface Picking {
  readonly key: string;
  readonly isFilter: boolean;
  readonly field: number | undefined;
  /** Too little of a hash is left. */
  readonly isPart: boolean;
}

// It becomes part of paths, in which these have a meaning.
function clipped(text: string): string {
  return text.slice(0, 20).replace(/[/|\s]+/g, ' ');
}
