/** What a run of act was. */
export interface ActRun {
  readonly status: number | null;
  /** `success` or `failure` by the id of each job that ran; one that was skipped is absent. */
  readonly jobs: Readonly<Record<string, string>>;
  /** What was printed, a line each with the job in front. */
  readonly log: string;
  /** Errors of steps, and what act itself complained about. */
  readonly errors: readonly string[];
  /** Of job summaries, in order. */
  readonly summaries: readonly string[];
}
