import type { Permissions } from '../rewrite/rewrite-options.ts';

/** What the GitHub of a test knows and keeps; a test changes it before a run and looks at it afterwards. */
export interface GitHubState {
  /** `owner/name` */
  readonly repository: string;
  readonly repositoryId: number;
  readonly ownerId: number;
  /** The newest commit of the default branch. */
  readonly commit: string;
  /** Commits by `tags/v1.0.0`. */
  readonly refs: Map<string, string>;
  /** Newest first. */
  readonly releases: Release[];
  readonly attestations: unknown[];
  readonly environments: readonly Environment[];
  readonly deployments: Deployment[];
  /** Whether what is published can never be changed again. */
  isImmutable: boolean;
  /** Environments that have to have a finished deployment of the commit before a tag can be made. */
  tagNeeds: readonly string[];
  readonly artifacts: Artifact[];
  /** By their keys. */
  readonly jobs: Map<string, Job>;
  /** Of everything that has a number. */
  lastId: number;
}

export interface Release {
  readonly id: number;
  tag: string;
  target: string;
  name: string;
  body: string;
  isDraft: boolean;
  isPrerelease: boolean;
  /** Since it was published. */
  isImmutable: boolean;
  assets: Asset[];
}

export interface Asset {
  readonly id: number;
  readonly name: string;
  /** `open` for one whose upload has broken off. */
  readonly state: 'uploaded' | 'open';
  readonly bytes: Buffer;
  /** What GitHub says, which a test can make wrong. */
  readonly digest: string | null;
}

export interface Environment {
  readonly name: string;
  readonly reviewers: readonly string[];
  readonly isSelfReviewPrevented: boolean;
  /** Undefined for every branch. */
  readonly branches: readonly string[] | undefined;
  /** What the reviewers say; without reviewers nobody is asked. */
  answer: 'approve' | 'reject';
}

export interface Deployment {
  readonly id: number;
  readonly environment: string;
  readonly job: string;
  readonly commit: string;
  state: 'waiting' | 'in_progress' | 'success' | 'failure';
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Of the run and the job that made it. */
  readonly run: Run;
  readonly job: string;
  bytes: Buffer;
  /** `sha256:…`, as its client counted it. */
  digest: string;
}

/** A job of a run; its tokens say which it is. */
export interface Job {
  readonly id: string;
  /** Its id; after the number of the run in runs that are not the first. */
  readonly key: string;
  readonly run: Run;
  readonly token: string;
  readonly permissions: Permissions;
  readonly environment: string | undefined;
  readonly isDeployment: boolean;
  /** What its identity token says, over what that of every job says. */
  readonly claims: Readonly<Record<string, string>>;
}

export interface Run {
  readonly id: string;
  readonly attempt: string;
}
