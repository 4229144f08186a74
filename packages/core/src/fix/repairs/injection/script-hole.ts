/** A `${{ … }}` in a script that is to become a variable. */
export interface ScriptHole {
  /** Offsets in the script's decoded text, with the braces. */
  readonly from: number;
  readonly to: number;
  /** The expression without braces. */
  readonly text: string;
}
