import type { ScriptDispatch } from './script-dispatch.ts';

/** What a script takes in, and where it puts it. */
export interface ScriptFlow {
  readonly writes: readonly ScriptWrite[];
  /** No parser here reads this language, or the script is too large: writes may be missing. */
  readonly isRough: boolean;
  /** The workflows of this repository that it starts; only shells are read for these. */
  readonly dispatches?: readonly ScriptDispatch[];
}

/** A value that a script hands to the runner: `echo "name=$VALUE" >> "$GITHUB_OUTPUT"`, `::set-output`, `core.setOutput`. */
export interface ScriptWrite {
  readonly file: 'output' | 'env' | 'path' | 'state';
  /** The output or variable; undefined when the name is computed, or several are written. */
  readonly name: string | undefined;
  /** All that the value is made of; variables of the script itself are followed to what was assigned to them. */
  readonly parts: readonly ScriptPart[];
  /** The stretch of the script's text that writes. */
  readonly from: number;
  readonly to: number;
}

/** One origin of a value; a value without any stands in the script. */
export type ScriptPart =
  /** A variable of the environment, as the step's `env` or the runner sets it. */
  | { readonly kind: 'variable'; readonly name: string }
  /** An expression: its offset in the script's text, where its placeholder stands (that of `${{`). */
  | { readonly kind: 'expression'; readonly offset: number }
  /** A field of the event that is read from its file or in JavaScript: `issue.title` is `github.event.issue.title`; '' is all of it. */
  | { readonly kind: 'payload'; readonly path: string }
  /** What a command prints; expressions among the words are as written. */
  | { readonly kind: 'command'; readonly words: readonly string[] }
  /** Something made so that only a harmless alphabet is left: a number, a digest, a test's answer. */
  | { readonly kind: 'harmless' }
  /** The script has tested that it is of a harmless alphabet: all of it, or a line of it, as `grep` does. */
  | { readonly kind: 'checked'; readonly part: ScriptPart; readonly isWhole: boolean }
  /** Nothing is known of it. */
  | { readonly kind: 'unknown' };
