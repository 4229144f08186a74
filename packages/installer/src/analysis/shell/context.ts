import type { Check, Doubt, Span, Weakness } from '../analysis.ts';
import type { Note } from './note.ts';
import type { FileFact, State } from './state.ts';
import type { SyntaxNode } from './syntax.ts';
import type { Value } from './value.ts';

/** Where a command stands. */
export interface Context {
  readonly shared: Shared;
  /** The calls of functions that lead here, innermost last. */
  readonly calls: readonly Call[];
  /** `set -e` does nothing here: in a condition, before `&&` and `||`. */
  readonly isTested: boolean;
  /** Somebody listens to what is printed: `$(…)`, a pipe. */
  readonly isHeard: boolean;
  /** Offsets of text that stands in the script another time: `eval '…'`, heredocs in backticks. */
  readonly shift?: Span;
}

export interface Call extends Span {
  readonly name: string;
  readonly args: readonly Value[];
  /** Names that are gone when it returns. */
  readonly locals: Set<string>;
}

/** What all ways through the script share. */
export interface Shared {
  readonly text: string;
  readonly isBash: boolean;
  readonly sites: Map<string, Site>;
  readonly checks: Map<string, { readonly index: number; check: Check }>;
  readonly uses: Map<string, Use>;
  readonly refusals: Map<string, Refusal>;
  /** Where a tool was missing, and something was used unchecked: whether that was told, or a flag hid it. */
  readonly skips: Map<string, Skip>;
  readonly weaknesses: Weakness[];
  readonly doubts: Map<string, Doubt>;
  /** How many nodes may still be looked at, in all ways together. */
  steps: number;
  readonly run: Run;
}

export type Run = (
  node: SyntaxNode,
  states: readonly State[],
  context: Context,
) => readonly State[];

/** A command that fetches, with the calls that lead to it. */
export interface Site extends Span {
  readonly id: string;
  readonly command: string;
  readonly urls: Set<string>;
  destination?: string;
  isReference: boolean;
  /** Its text is looked into. */
  isRead?: boolean;
  /** Whom an option lets change what is fetched. */
  openTo?: 'anybody' | 'redirects' | undefined;
}

/** A file is put to use: unpacked, run, installed. */
export interface Use extends Span {
  readonly how: string;
  readonly sites: readonly string[];
  readonly checked: FileFact['checked'] | undefined;
  readonly notes: readonly Note[];
}

export interface Skip {
  readonly at: Span;
  readonly hasSpoken: Set<boolean>;
}

/** A difference was found, and the script ended. */
export interface Refusal {
  readonly at: Span;
  readonly hasSpoken: Set<boolean>;
  leftExecutable?: Span;
}
