/** What a token says of a job; each value stands for the claim of the same name, in the spelling of this language. */
export interface WorkflowClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly repository: string;
  readonly repositoryId: string;
  readonly repositoryOwner: string | undefined;
  readonly repositoryOwnerId: string;
  /** `public`, `internal` or `private`. */
  readonly repositoryVisibility: string | undefined;
  readonly ref: string;
  readonly sha: string;
  readonly eventName: string;
  /** The workflow that was started: `owner/name/.github/workflows/x.yml@refs/heads/main`. */
  readonly workflowRef: string;
  readonly workflowSha: string | undefined;
  /** The workflow that the job stands in, which is another one when it was called. */
  readonly jobWorkflowRef: string;
  readonly jobWorkflowSha: string | undefined;
  readonly runId: string;
  readonly runAttempt: string;
  readonly runnerEnvironment: string;
  /** Of the deployment; undefined for a job without one. */
  readonly environment: string | undefined;
}
