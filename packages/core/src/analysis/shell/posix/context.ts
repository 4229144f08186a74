import type { forEachChild } from 'unbash';
import type { Hole } from '../holes.ts';
import type { ScriptDispatch } from '../script-dispatch.ts';
import type { Chunk, ShellText } from './piece.ts';
import type { Scope } from './scope.ts';

export type SyntaxNode = Parameters<typeof forEachChild>[0];
export type NodeOf<Type extends SyntaxNode['type']> = Extract<SyntaxNode, { type: Type }>;

/** Where a command of a script runs: what it reads, and where its output goes. */
export interface Context {
  readonly scope: Scope;
  /** What lies on standard input; undefined when it is the step's own, which is empty. */
  readonly input: ShellText | undefined;
  readonly output: Chunk[];
  readonly shared: Shared;
  /** How many functions and loops it stands in. */
  readonly depth: number;
}

/** What all commands of a script share. */
export interface Shared {
  readonly text: string;
  readonly holes: readonly Hole[];
  /** What is printed: the runner looks for `::set-output` there. */
  readonly log: Chunk[];
  /** What is written to files, the runner's own among them. */
  readonly files: Map<string, Chunk[]>;
  readonly functions: Map<string, ScriptFunction>;
  readonly dispatches: ScriptDispatch[];
  /** How many nodes may still be looked at. */
  steps: number;
  /** Runs a part of the tree; here, since a word can hold a whole script. */
  readonly run: (node: SyntaxNode, context: Context) => void;
}

export interface ScriptFunction {
  readonly body: SyntaxNode;
  wasCalled: boolean;
}
