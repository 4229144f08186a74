import type { IncomingMessage } from 'node:http';
import type { GitFault } from '../../loopback/git-fault.ts';

export type ServiceName =
  | 'issuer'
  | 'fulcio'
  | 'certificateLog'
  | 'timestamps'
  | 'rekor1'
  | 'rekor2';

export interface ServiceRequest {
  readonly service: ServiceName;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface ServiceAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * What a service does instead of answering. It has done its work when the answer is lost on the way (`cut`, `stall`,
 * `replace`, …) and has not when it refuses (a status, `html`, a redirect).
 */
export type ServiceFault = GitFault;

/** `undefined` for a path that it does not know. */
export type Answer = (
  request: ServiceRequest,
) => ServiceAnswer | undefined | Promise<ServiceAnswer | undefined>;
