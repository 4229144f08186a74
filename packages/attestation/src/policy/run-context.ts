/** The workflow run that verifies or signs, from the runner's environment. */
export interface RunContext {
  /** `https://github.com`, or that of a GHES or ghe.com server. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: string;
  readonly runAttempt: string;
}
