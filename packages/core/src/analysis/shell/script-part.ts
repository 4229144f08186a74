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
