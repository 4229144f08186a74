import type { ScriptPart } from '../script-part.ts';

/** Text as a script makes it: what is certain letter by letter, and what is only known by its origin. */
export type ShellText = readonly Piece[];
export type Piece = string | Mixed;

/** Any of several texts, or one that only a run knows. Two are the same text when they are the same object. */
export interface Mixed {
  readonly parts: readonly ScriptPart[];
  /** It holds no line end, since `head -n1` or `tr -d '\\n'` has printed it. */
  readonly isLine?: true;
}

/** Some text that stands on the way to a file or to the log. */
export interface Chunk {
  readonly text: ShellText;
  /** The command that prints it. */
  readonly from: number;
  readonly to: number;
}
