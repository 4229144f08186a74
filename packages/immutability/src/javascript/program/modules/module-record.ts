import type { Pattern } from 'estree';
import type { ParsedFile } from '../parsed-file.ts';
import type { Module } from '../program.ts';

/** A module, with what its code calls its surroundings. */
export interface ModuleRecord extends Module {
  readonly file: ParsedFile;
  /** Parameters of its wrapper; a file has none, and the names of Node. */
  readonly wrapped?: WrapperParameters;
}

export interface WrapperParameters {
  readonly exports?: Pattern | undefined;
  readonly module?: Pattern | undefined;
  readonly require?: Pattern | undefined;
  /** What its `require` knows modules by. */
  readonly table?: ModuleTable;
}

/** Modules by the names that `require` is given; shared by all chunks of a program, which repeat some. */
export type ModuleTable = Map<string, ModuleRecord[]>;
