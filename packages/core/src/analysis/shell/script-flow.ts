import type { Script } from './script-of.ts';

/** What a script takes in, and where it puts it. */
export interface ScriptFlow {
  readonly writes: readonly ScriptWrite[];
  /** No parser here reads this language, or the script is too large: writes may be missing. */
  readonly isRough: boolean;
}

/** A value that a script hands to the runner: `echo "name=$VALUE" >> "$GITHUB_OUTPUT"`, `::set-output`, `core.setOutput`. */
export interface ScriptWrite {
  readonly file: 'output' | 'env' | 'path' | 'state' | 'summary';
  /** The output or variable; undefined when the name is computed, or several are written. */
  readonly name: string | undefined;
  /** All that the value is made of; variables of the script itself are followed to what was assigned to them. */
  readonly parts: readonly ScriptPart[];
  /** The stretch of the script's text that writes. */
  readonly from: number;
  readonly to: number;
}

export type ScriptPart =
  /** A variable of the environment, as the step's `env` or the runner sets it. */
  | { readonly kind: 'variable'; readonly name: string }
  /** An expression: its offset in the script's text, where its placeholder stands. */
  | { readonly kind: 'expression'; readonly offset: number }
  /** What a command prints. */
  | { readonly kind: 'command'; readonly words: readonly string[] }
  /** Something made so that only a harmless alphabet is left: a number, a digest, a test's answer. */
  | { readonly kind: 'harmless' }
  /** Nothing is known of it. */
  | { readonly kind: 'unknown' };

/** What a script writes for later steps. */
export function scriptFlow(_script: Script): ScriptFlow {
  return { writes: [], isRough: true };
}
