import type { Source } from '@portcullis/core';
import type { ScopeManager } from 'eslint-scope';
import type { Program } from 'estree';
import type { Label } from './modules/label.ts';

/** A file of JavaScript, read once. */
export interface ParsedFile {
  readonly source: Source;
  readonly tree: Program;
  readonly scopes: ScopeManager;
  /** In order of the file. */
  readonly labels: readonly Label[];
}
