import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Host } from '../host/host.ts';
import type { HttpRequest, HttpResponse } from '../http-client.ts';
import { HttpError } from '../http-error.ts';
import type { Hop } from '../redirect/hop.ts';
import { Failure } from '../retry/failure.ts';
import { drain } from './drain.ts';
import { judgeStatus } from './judge-status.ts';
import { networkFailure } from './network-failure.ts';
import { readBody } from './read-body.ts';
import type { Run } from './run.ts';
import { sendRequest } from './send-request.ts';

export interface Exchange {
  readonly run: Run;
  readonly host: Host;
  readonly hop: Hop;
  readonly request: HttpRequest;
}

export type Outcome<Result> =
  | { readonly kind: 'result'; readonly result: Result }
  | { readonly kind: 'redirect'; readonly status: number; readonly location: string | undefined };
