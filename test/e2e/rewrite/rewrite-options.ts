import type { Kept } from './keep-job.ts';

/** What a workflow is rewritten for. */
export interface RewriteOptions {
  /** In front of the ids of jobs, where several runs have jobs of the same ids. */
  readonly prefix: string;
  /** `owner/name@commit` that `$/`, and `./` of a called workflow, stand for. */
  readonly repository: string;
  /** What the caller grants; undefined for a workflow that nobody calls. */
  readonly granted?: Permissions | undefined;
  /** The action.yml behind a `uses`; undefined when it is not known here. */
  readonly actionText: (uses: string) => string | undefined;
  /** For a step whose action has such an input, unless it is given. */
  readonly inputsOf: (uses: string) => Readonly<Record<string, string>>;
  /** By `github.workflow_ref` and the like: what act leaves empty. */
  readonly contexts: Readonly<Record<string, string>>;
  /** Jobs that do not run again. */
  readonly kept?: readonly Kept[];
  /** Folder in which each job writes down what its steps gave; undefined where nobody needs it. */
  readonly memory?: string | undefined;
  /** Of a job that holds these permissions. */
  readonly environmentOf: (job: RewrittenJob) => Readonly<Record<string, string>>;
}

/** `read` and `write` by scope; a scope that is not there is `none`. */
export type Permissions = Readonly<Record<string, string>>;

export interface RewrittenJob {
  readonly id: string;
  /** The prefix, and the id. */
  readonly key: string;
  /** Those of the file, cut by what the caller grants. */
  readonly permissions: Permissions;
  /** What its `github.token` is. */
  readonly token: string;
  readonly environment: string | undefined;
  /** False where the environment says `deployment: false`. */
  readonly isDeployment: boolean;
  /** Of a job that calls a workflow. */
  readonly uses: string | undefined;
}

export interface Rewritten {
  readonly text: string;
  /** What act would not have taken, or not done, in words. */
  readonly changes: readonly string[];
  readonly jobs: readonly RewrittenJob[];
}
