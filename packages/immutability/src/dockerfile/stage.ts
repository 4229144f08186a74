import type { Instruction } from '@portcullis/core';
import type { Choice } from '../fetch/choice.ts';

/** From one `FROM` to the next. */
export interface Stage {
  readonly index: number;
  /** In lower case. */
  readonly alias: string | undefined;
  /** What stands in `FROM`, and what it comes to. */
  readonly from: { readonly start: number; readonly end: number; readonly choice: Choice };
  readonly steps: readonly Step[];
}

/** An instruction, and what is so where it stands. */
export interface Step {
  readonly instruction: Instruction;
  readonly variables: ReadonlyMap<string, Choice>;
  /** As `SHELL` says. */
  readonly shell: readonly string[];
}
