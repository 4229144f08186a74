import { splitHoles } from '../../script/hole.ts';
import type { Span } from '../analysis.ts';
import { joined, type Note } from './note.ts';
import { type Status, statusKey } from './status.ts';

/** What a word can be: one of these. Which one may hang on how the script came here. */
export type Value = readonly Alternative[];

export interface Alternative {
  readonly atoms: readonly Atom[];
  readonly notes: readonly Note[];
}

/** Letters, or something of which only the origin is known. */
export type Atom =
  | string
  | {
      readonly kind: 'unknown';
      readonly origin: 'environment' | 'option' | 'answer' | 'machine';
      readonly name: string;
      /** Something has shown that it is not empty. */
      readonly isSet?: boolean;
    }
  | {
      readonly kind: 'hash';
      readonly path: string;
      readonly algorithm: string;
      readonly at: Span;
      /** Something has asked whether it has letters: without its program it has none. */
      readonly isSet?: boolean;
    }
  /** Text out of what was downloaded from these sites, or, when there are none, out of the script itself. */
  | {
      readonly kind: 'content';
      readonly sites: readonly string[];
      readonly isSet?: boolean;
      /** What it was looked up by, for `grep "$asset" sums`. */
      readonly key?: string;
    }
  | { readonly kind: 'status'; readonly status: Status };

const maxAlternatives = 48;
const maxText = 100_000;

export function literal(text: string): Value {
  return [{ atoms: text === '' ? [] : atomsOf(text), notes: [] }];
}

/** What GitHub fills in is not the script's own. */
function atomsOf(text: string): readonly Atom[] {
  const parts = splitHoles(text);
  if (parts.length === 1) return parts;
  return parts.flatMap((part, index): readonly Atom[] => {
    if (index % 2 === 0) return part === '' ? [] : [part];
    const isCallers = /^(?:inputs|vars|env|secrets|github_event)_/.test(part);
    const isSet = /^(?:github|runner)_(?!event|head_ref|base_ref|token)/i.test(part);
    const origin = isCallers ? 'environment' : 'machine';
    return [{ kind: 'unknown', origin, name: part, ...(isSet ? { isSet } : {}) }];
  });
}

export function atom(one: Atom): Value {
  return [{ atoms: [one], notes: [] }];
}

export const empty: Value = literal('');

/** How it is shown, and what two values are compared by. */
export function textOf({ atoms }: Alternative): string {
  const [only] = atoms;
  if (only === undefined) return '';
  return atoms.length === 1 ? atomText(only) : atoms.map(atomText).join('');
}

function atomText(one: Atom): string {
  if (typeof one === 'string') return one;
  switch (one.kind) {
    case 'unknown':
      return `{${one.name}}`;
    case 'hash':
      return `{hash of ${one.path}}`;
    case 'content':
      return `{text of ${one.sites.join(' ')}}`;
    case 'status':
      return `{status ${statusKey(one.status)}}`;
  }
}

export function keyOf(value: Value): string {
  return value.length === 1 && value[0] !== undefined
    ? textOf(value[0])
    : value.map(textOf).sort().join('|');
}

/** The letters, when there is only one way to read it and all of it is known. */
export function lettersOf(value: Value): string | undefined {
  const [only] = value;
  return value.length === 1 && only !== undefined ? plainText(only) : undefined;
}

export function plainText({ atoms }: Alternative): string | undefined {
  const [only] = atoms;
  if (only === undefined) return '';
  if (atoms.length === 1) return typeof only === 'string' ? only : undefined;
  return atoms.every((one) => typeof one === 'string') ? atoms.join('') : undefined;
}

export function emptiness({ atoms }: Alternative): 'empty' | 'full' | 'maybe' {
  if (atoms.length === 0 || atoms.every((one) => one === '')) return 'empty';
  return atoms.some(isFull) ? 'full' : 'maybe';
}

function isFull(one: Atom): boolean {
  if (typeof one === 'string') return one !== '';
  return one.kind === 'hash' || one.kind === 'status' || one.isSet === true;
}

/** Both of two values, each alternative once. */
export function either(...values: readonly Value[]): Value {
  const [first = []] = values;
  if (values.every((value) => value === first)) return first;
  const found = new Map<string, Alternative>();
  for (const one of [...new Set(values)].flat()) {
    const key = `${textOf(one)} ${one.atoms.some((each) => typeof each !== 'string' && 'isSet' in each)}`;
    const known = found.get(key);
    // Of two ways to the same text the one with fewer reasons says more.
    if (known === undefined || known.notes.length > one.notes.length) found.set(key, one);
  }
  const all = [...found.values()];
  const isFirst = all.length === first.length && all.every((one, index) => one === first[index]);
  return isFirst ? first : capped(all);
}

/** One after the other. */
export function concat(values: readonly Value[], name = '…'): Value {
  let all: readonly Alternative[] = empty;
  for (const value of values) {
    const [only] = value;
    if (value.length > 1 && all.length * value.length > maxAlternatives) {
      all = all.map((one) => joinedWith(one, unknownAlternative(name)));
    } else if (value.length === 1 && only !== undefined) {
      all = all.map((one) => joinedWith(one, only));
    } else all = all.flatMap((one) => value.map((other) => joinedWith(one, other)));
  }
  return all;
}

function joinedWith(one: Alternative, other: Alternative): Alternative {
  if (one.atoms.length === 0 && one.notes.length === 0) return other;
  if (other.atoms.length === 0 && other.notes.length === 0) return one;
  const last = one.atoms.at(-1);
  const [next] = other.atoms;
  const isText = typeof last === 'string' && typeof next === 'string';
  const atoms = isText
    ? [...one.atoms.slice(0, -1), (last + next).slice(0, maxText), ...other.atoms.slice(1)]
    : [...one.atoms, ...other.atoms].slice(0, 40);
  return { atoms, notes: joined(one.notes, other.notes) };
}

function unknownAlternative(name: string): Alternative {
  return { atoms: [{ kind: 'unknown', origin: 'machine', name, isSet: true }], notes: [] };
}

// What is empty, and what has a hash in it, decides; the rest of a long list does not.
function capped(alternatives: readonly Alternative[]): Value {
  if (alternatives.length <= maxAlternatives) return alternatives;
  const ofEach = (['empty', 'maybe', 'full'] as const).map((kind) =>
    alternatives.filter((one) => emptiness(one) === kind),
  );
  const share = Math.floor(maxAlternatives / 3);
  return ofEach.flatMap((some) => some.slice(0, share));
}
