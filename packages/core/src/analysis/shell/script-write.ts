import type { ScriptDispatch } from './script-dispatch.ts';
import type { ScriptPart } from './script-part.ts';

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
