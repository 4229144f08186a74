import type { Variable } from 'eslint-scope';
import type { Identifier, Node, ObjectExpression } from 'estree';
import type { Effort } from '../effort.ts';
import type { ModuleIndex } from '../modules/module-index.ts';
import type { ModuleRecord } from '../modules/module-record.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { FunctionNode } from '../program.ts';
import type { SyntaxIndex } from '../syntax-index.ts';
import type { Entity } from './entity.ts';
import type { Writes } from './writes-of.ts';

/** What the parts of the search ask each other; each answer is kept, and a question within itself has none. */
export interface Resolver {
  readonly index: SyntaxIndex;
  readonly modules: ModuleIndex;
  readonly effort: Effort;
  parentOf(node: Node): Node | undefined;
  variableOf(identifier: Identifier): Variable | undefined;
  textOf(node: Node): string;
  resolve(node: Node): readonly Entity[];
  variable(variable: Variable): readonly Entity[];
  member(of: Entity, name: string): readonly Entity[];
  /** What a function can give back. */
  returns(fn: FunctionNode): readonly Node[];
  /** What is written into the object that a variable holds. */
  writes(variable: Variable): Writes;
  /** What is written into an object literal later. */
  objectWrites(node: ObjectExpression): Writes;
  exportsOf(module: ModuleRecord): Writes;
  /** Names that nothing declares, in one file: `module`, `exports`, `require`. */
  freeNames(file: ParsedFile, name: string): readonly Identifier[];
  /** `globalThis.x = …` of any file. */
  globals(name: string): readonly Entity[];
  /** `this.x = …`, by the class or function that `this` is of. */
  fields(owner: Node): ReadonlyMap<string, readonly Node[]>;
  /** Where a specifier leads within the tree. */
  fileOf(from: ParsedFile, specifier: string): ModuleRecord | undefined;
  /** Whether a file of the tree is loaded by another one by its name. */
  isLinked(path: string): boolean;
}
