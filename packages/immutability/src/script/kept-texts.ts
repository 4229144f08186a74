import type { Shared } from './shell/context.ts';
import type { ShellText } from './shell-text.ts';

/** What was followed before: jobs repeat the same steps, which is most of a large repository. */
export interface KeptTexts {
  /** What `follow` makes of a text, or made of the same text with the same values elsewhere. */
  get(text: ShellText, follow: (text: ShellText) => Shared): Shared;
}

/** Its answers are shared: nobody changes them. */
export function keepTexts(): KeptTexts {
  const kept = new Map<string, Omit<Shared, 'text'>>();
  let left = mostCharacters;
  return {
    get: (text, follow) => {
      const key = keyOf(text);
      if (key === undefined) return follow(text);
      const known = kept.get(key);
      if (known !== undefined) return { ...known, text };
      const shared = follow(text);
      if (left < key.length) kept.clear();
      left = (left < key.length ? mostCharacters : left) - key.length;
      kept.set(key, withoutPlace(shared));
      return shared;
    },
  };
}

/** A place holds the file around the text, which can be a bundle with its syntax tree. */
function withoutPlace({ text: _text, ...rest }: Shared): Omit<Shared, 'text'> {
  return rest;
}

/** Syntax trees are many times their text: some ten megabytes. */
const mostCharacters = 256 * 1024;
const mostKey = 16 * 1024;

/** All that what is found depends on but the place; undefined for what is too long to be there twice. */
function keyOf(told: ShellText): string | undefined {
  const { text, dialect, library = [] } = told;
  if (text.length > mostKey || library.length > 0) return undefined;
  const key = JSON.stringify([dialect, text]) + valuesOf(told);
  return key.length > mostKey ? undefined : key;
}

/** What is filled in, and the variables that the text can name; all of them where a value can name others. */
function valuesOf({ text, holes, variables }: ShellText): string {
  const all = [...variables];
  const named = all.filter(([name]) => /^\d/.test(name) || text.includes(name));
  const values = JSON.stringify([[...holes], named]);
  const isWhole = named.length === all.length;
  if (isWhole || !(namesByValue.test(text) || values.includes('$'))) return values;
  return JSON.stringify([[...holes], all]);
}

const namesByValue = /\$\{!|\beval\b/;
