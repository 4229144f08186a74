import type { Place } from '@portcullis/core';
import type { Variable } from 'eslint-scope';
import type {
  ArrowFunctionExpression,
  CallExpression,
  FunctionDeclaration,
  FunctionExpression,
  Identifier,
  NewExpression,
  Node,
  ObjectExpression,
} from 'estree';
import type { Effort } from './effort.ts';

/** All JavaScript that one entry of an action can run: its file, and those of the tree that it loads. */
export interface Program {
  readonly modules: readonly Module[];
  /** What all questions about it took so far. */
  readonly effort: Effort;
  /** Every call and `new`, in order of files and offsets; library code included. */
  readonly calls: readonly Call[];
  parentOf(node: Node): Node | undefined;
  /** The nearest function around a node; undefined at the top of a module. A module's own wrapper is none. */
  functionOf(node: Node): FunctionNode | undefined;
  moduleOf(node: Node): Module;
  /** What an identifier stands for; undefined for a global. */
  variableOf(identifier: Identifier): Variable | undefined;
  /** What an expression that is called (or read as a function) can be; empty when nothing is known. */
  calleesOf(expression: Node): readonly Callee[];
  /**
   * Calls that can run this function, those that hand it on as a callback included: for the generator of a lowered
   * function that is the call of `__awaiter`.
   */
  callersOf(fn: FunctionNode): readonly Call[];
  /**
   * What a module that an expression stands for gives under a name, as it is written there (`*`: what stands in for the
   * whole, as JSON does); undefined where the expression is no module.
   */
  exportsOf(expression: Node, name: string): readonly Node[] | undefined;
  /** The object literals that an expression can be: of a table with a key that nobody knows each that it holds. */
  objectsOf(expression: Node): readonly ObjectExpression[];
  /** Whether an entry leads to the code around a node, by calls of which it is known what they can call. */
  isReached(node: Node): boolean;
  /** Whether it may, by the names of things that nobody knows. When in doubt `true`. */
  mayBeReached(node: Node): boolean;
  placeOf(node: Node): Place;
  /** As it stands in the file. */
  textOf(node: Node): string;
}

export type Call = CallExpression | NewExpression;

export type FunctionNode = FunctionDeclaration | FunctionExpression | ArrowFunctionExpression;

/** A file, or what a bundler made of one: the wrapper of ncc and webpack, `__commonJS` of esbuild, the flat rest. */
export interface Module {
  /** As the bundle names it: a number, a path, or the path of the file in the tree. */
  readonly name: string;
  /** `undici`, `@actions/tool-cache`, where the bundle shows it. */
  readonly library: string | undefined;
  /** Parts of a bundle that stand one after the other in one scope share the node around them. */
  readonly node: Node;
}

/** What a call calls. */
export type Callee =
  | { readonly kind: 'function'; readonly node: FunctionNode }
  /**
   * Of a module that the bundle does not hold: `node:child_process` `exec`; `name` is `default` or `*` for the whole,
   * `promises.readFile` for a member of a member. Methods of what an import makes are named like its own.
   */
  | { readonly kind: 'import'; readonly from: string; readonly name: string }
  /** `fetch`, `eval`, `process.exit`, `JSON.parse`; `require` for the one of Node. */
  | { readonly kind: 'global'; readonly name: string };
