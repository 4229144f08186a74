import type { forEachChild } from 'unbash';
import type { Choice, Condition } from '../../fetch/choice.ts';
import type { ShellText } from '../shell-text.ts';
import type { Call } from './call.ts';
import type { Seen } from './seen.ts';
import type { Span } from './span.ts';

export type SyntaxNode = Parameters<typeof forEachChild>[0];
export type NodeOf<Type extends SyntaxNode['type']> = Extract<SyntaxNode, { type: Type }>;

/** A variable: one text, or several words. */
export type Value =
  | { readonly kind: 'text'; readonly choice: Choice }
  | { readonly kind: 'list'; readonly words: readonly Choice[] };

/** What is so at one point of the script; changed in place, and copied for each branch. */
export interface State {
  readonly variables: Map<string, Value>;
  /** What is in files, by how their path is shown. */
  readonly files: Map<string, Choice>;
  when: readonly Condition[];
  /** `$1` and those after it; undefined where only the caller of the script knows them. */
  positional: readonly Choice[] | undefined;
  flow: 'next' | 'return' | 'exit';
}

/** Where a command stands. */
export interface Context {
  readonly shared: Shared;
  /** The calls of functions that lead here, innermost last. */
  readonly calls: readonly Call[];
  /** What `$(…)` or a pipe hears; undefined where nobody listens. */
  readonly heard: Choice[] | undefined;
  /** What a pipe or a redirection gives to read. */
  readonly input: Choice | undefined;
  /** How offsets of this text become those of the script; text of another command stands where that does. */
  readonly toSpan: (start: number, end: number) => Span;
  readonly depth: number;
  /** Where branches end that leave the function early. */
  readonly returns: State[];
  /** A pipe leads into a shell. */
  readonly isRun: boolean;
}

/** What all ways through the script share. */
export interface Shared {
  readonly text: ShellText;
  readonly functions: Map<string, SyntaxNode>;
  /** Functions of other files. */
  readonly foreign: ReadonlyMap<string, SyntaxNode>;
  /** How often each was followed. */
  readonly called: Map<string, number>;
  readonly seen: Seen;
  readonly run: (node: SyntaxNode, state: State, context: Context) => void;
  /** What a word can be: words hold expansions, and expansions words. */
  readonly read: (word: NodeOf<'Word'>, state: State, context: Context) => Choice;
  /** How many nodes may still be looked at. */
  steps: number;
  /** What is written for later steps. */
  readonly outputs: Map<string, Choice>;
  readonly exports: Map<string, Choice>;
  /** Where something is written for later steps of which not even the name is known: it can be any of them. */
  readonly unread: Set<'output' | 'env'>;
}

/** A command that is followed: where it stands, and what is so there. */
export interface Running {
  readonly at: Span;
  readonly state: State;
  readonly context: Context;
}
