import type { IncomingHttpHeaders } from 'node:http';
import type { ApiData } from '../../support/loopback/api-data.ts';
import type { GitFault } from '../../support/loopback/git-fault.ts';
import type { GitHubState, Job, Release } from './github-state.ts';

/** A request that has come in whole. */
export interface Asked {
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The job whose token came with it; undefined for nobody. */
  readonly job: Job | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is when it is bytes, as JSON otherwise. */
  readonly body: unknown;
}

/** Where an answer is made. */
export interface Room {
  readonly state: GitHubState;
  /** `https://api.github.com` */
  readonly url: string;
  readonly fault: GitHubFault | undefined;
  readonly hooks: Hooks;
  /** What is known of other repositories. */
  readonly others: ApiData;
}

/** What else comes of what GitHub does. */
export interface Hooks {
  /** A tag was made, and git has to have it too. */
  readonly tagged: (tag: string, commit: string) => void;
  /** A release can never be changed again; gives GitHub's attestation of it. */
  readonly locked: (release: Release) => unknown;
}

export type GitHubFault =
  | GitFault
  /** An upload that breaks off in the middle and leaves an asset that is none. */
  | 'half-upload'
  /** An upload of which GitHub says another digest than it has. */
  | 'wrong-digest';
