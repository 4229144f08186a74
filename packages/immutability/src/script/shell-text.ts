import type { Place } from '@portcullis/core';
import type { Choice } from '../fetch/choice.ts';

/** A text for a shell, where it stands. */
export interface ShellText {
  readonly dialect: 'sh' | 'bash' | 'powershell' | 'other';
  /** Where it stands, and its text with what is filled in by others replaced by words of equal length. */
  readonly at: Place;
  readonly text: string;
  /** UTF-16 offset in the file of each character of `text`, when it is not `at.start + index`. */
  readonly toOffset?: (index: number) => number;
  /** What the words that stand for holes are, and what variables of the environment are. */
  readonly holes: ReadonlyMap<string, Choice>;
  readonly variables: ReadonlyMap<string, Choice>;
  /** Texts of other files whose functions it can call: those that it sources, and those that source it. */
  readonly library?: readonly string[];
}
