/** One permission as it is written into a job. */
export interface Grant {
  readonly scope: string;
  readonly level: string;
  /** Why it is there; without `#`. */
  readonly comment: string | undefined;
  /** Comment lines above it. */
  readonly above: readonly string[];
}
