import type { Hole } from '../holes.ts';
import type { ScriptPart } from '../script-part.ts';
import type { Stretch } from './arguments-at.ts';

/** A script in a language that has no parser here. */
export interface RoughScript {
  readonly text: string;
  /** With the text of strings hidden. */
  readonly code: string;
  readonly holes: readonly Hole[];
  /** How much of it may still be looked at. */
  readonly budget: { letters: number };
  /** Where a variable gets its values, by its name. */
  readonly assigned: ReadonlyMap<string, readonly Stretch[]>;
}

export function toBudget(): { letters: number } {
  return { letters: 60_000 };
}

/** What a word of a language stands for. */
export type Atom =
  | { readonly kind: 'part'; readonly part: ScriptPart }
  /** A variable of the script's own. */
  | { readonly kind: 'name'; readonly name: string; readonly field?: string | undefined };

/** How a language is read. */
export interface Dialect {
  /** Whether only a harmless alphabet is left: `Number(…)`. */
  readonly isHarmless: (code: string, text: string) => boolean;
  /** The words in some code that hold values. */
  readonly atoms: (code: string, text: string) => readonly Atom[];
}
