import type { PsNode } from '../tree/ps-node.ts';
import type { Cause, Site } from './site.ts';

/** What is known of a value on all ways that lead to it. */
export interface Value {
  /** The texts it can be, `{name}` for parts that are not known; none when nothing is known of it. */
  readonly texts: readonly string[];
  readonly canBeTrue: boolean;
  readonly canBeFalse: boolean;
  /** Downloads whose bytes, or a part of them, it is. */
  readonly content: ReadonlySet<Site>;
  /** Downloads whose digest it is. */
  readonly hashes: ReadonlySet<Site>;
  readonly algorithm?: string;
  /** Downloads whose signer it is, or something that says who that is. */
  readonly signs?: ReadonlySet<Site>;
  /** Some letters of a digest; others make a file with the same ones in no time. */
  readonly isPart?: boolean;
  /** A digest and nothing beside it, so that what is at an index is one of its letters. */
  readonly isText?: boolean;
  /** Downloads whose digest decided whether it is true. */
  readonly compared: ReadonlySet<Site>;
  /** Downloads that are known to be what they should where it is true, and where it is false. */
  readonly whenTrue: ReadonlySet<Site>;
  readonly whenFalse: ReadonlySet<Site>;
  /** What decides whether it is true. */
  readonly causes: ReadonlySet<Cause>;
  readonly table?: ReadonlyMap<string, Value>;
  readonly items?: readonly Value[];
  /** The type of an object, in lower case. */
  readonly type?: string;
  /** The variable that it says is there, or with `isNegated` is not. */
  readonly subject?: { readonly name: string; readonly isNegated: boolean };
  readonly lambda?: PsNode & { kind: 'lambda' };
}

const none: ReadonlySet<never> = new Set<never>();

/** Nothing is known of it. */
export const unknownValue: Value = {
  texts: [],
  canBeTrue: true,
  canBeFalse: true,
  content: none,
  hashes: none,
  compared: none,
  whenTrue: none,
  whenFalse: none,
  causes: none,
};

export const nullValue: Value = { ...unknownValue, texts: [''], canBeTrue: false };
export const trueValue: Value = { ...unknownValue, texts: ['True'], canBeFalse: false };
export const falseValue: Value = { ...unknownValue, texts: ['False'], canBeTrue: false };

/** Zero is false, the text "0" is not. */
export function numberValue(text: string): Value {
  const isZero = Number(text) === 0;
  return { ...unknownValue, texts: [text], canBeTrue: !isZero, canBeFalse: isZero };
}

/** A text, or one of several. */
export function textValue(texts: readonly string[]): Value {
  const all = [...new Set(texts)].slice(0, 64);
  const isPartly = (text: string): boolean => /^(?:\{[^{}]*\})+$/.test(text);
  return {
    ...unknownValue,
    texts: all,
    canBeTrue: all.some((text) => text !== ''),
    canBeFalse: all.some((text) => text === '' || isPartly(text)),
  };
}
