import type { IncomingHttpHeaders } from 'node:http';
import type { GitFault } from '../../support/loopback/git-fault.ts';
import type { GitHubState, Job } from './github-state.ts';

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
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly fault: GitHubFault | undefined;
}

export type GitHubFault =
  | GitFault
  /** An upload that breaks off in the middle and leaves an asset that is none. */
  | 'half-upload'
  /** An upload of which GitHub says another digest than it has. */
  | 'wrong-digest';
