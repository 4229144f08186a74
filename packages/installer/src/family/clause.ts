/** What a script does in one of several cases: an arm of `case`, or the part of an `if` behind `=`. */
export interface Clause {
  /** What has to be so, those of the clauses around it first. */
  readonly tests: readonly Test[];
  /** What it sets to a known text, with the place. */
  readonly assigned: ReadonlyMap<string, Placed>;
  /** Words of its commands, such as what `echo` prints. */
  readonly words: readonly Placed[];
  readonly offset: number;
}

export interface Placed {
  readonly text: string;
  readonly offset: number;
}

/** What is compared, and all that it can be here. */
export interface Test {
  readonly subject: string;
  readonly patterns: readonly string[];
}
