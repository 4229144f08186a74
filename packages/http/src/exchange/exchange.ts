import type { IncomingMessage } from 'node:http';
import type { Host } from '../host/host.ts';
import type { HttpRequest, HttpResponse } from '../http-client.ts';
import type { Hop } from '../redirect/hop.ts';
import { drain } from './drain.ts';
import { headBytes } from './head-bytes.ts';
import { judgeStatus } from './judge-status.ts';
import { Line } from './line.ts';
import { readBody } from './read-body.ts';
import type { Run } from './run.ts';
import { toOnce } from './to-once.ts';

export interface Exchange {
  readonly run: Run;
  readonly host: Host;
  readonly hop: Hop;
  readonly request: HttpRequest;
}

export type Outcome<Result> =
  | { readonly kind: 'result'; readonly result: Result }
  | { readonly kind: 'redirect'; readonly status: number; readonly location: string | undefined };

/** Sends one request and reads its answer. Throws a Failure, or what `read` throws while nothing else is wrong. */
export async function exchange<Result>(
  all: Exchange,
  read: (response: HttpResponse) => Promise<Result>,
): Promise<Outcome<Result>> {
  const line = new Line(all.host);
  try {
    const message = await ask(all, line);
    const response = toResponse(message, line, all);
    if (isUnderstood(all.request, response.status)) {
      const result = await read(response);
      await drain(message);
      return { kind: 'result', result };
    }
    await drain(message);
    return judge(response, all);
  } catch (cause) {
    const failure = line.failure ?? cause;
    throw all.request.isOnce === true ? toOnce(failure, line.mayHaveArrived) : failure;
  } finally {
    line.close();
  }
}

async function ask({ run, host, hop, request }: Exchange, line: Line): Promise<IncomingMessage> {
  try {
    const sent = await run.connector.open(hop.url, {
      method: request.method,
      headers: {
        'user-agent': run.settings.userAgent,
        'accept-encoding': 'gzip',
        ...hop.headers,
        ...lengthOf(request.body),
      },
    });
    run.traffic.requests++;
    const message = await line.ask(sent, request.body);
    host.answered();
    run.traffic.bytes += headBytes(message);
    return message;
  } catch (cause) {
    throw line.miss(cause);
  }
}

/** Of bytes Node knows it itself; a stream without it would be sent in chunks, which upload servers refuse. */
function lengthOf(body: HttpRequest['body']): Readonly<Record<string, string>> {
  return body === undefined || body instanceof Uint8Array
    ? {}
    : { 'content-length': `${body.size}` };
}

function toResponse(
  message: IncomingMessage,
  line: Line,
  { run, host, hop, request }: Exchange,
): HttpResponse {
  const count = (bytes: number) => {
    run.traffic.bytes += bytes;
  };
  const { maxBytes, method } = request;
  // An answer to HEAD names the packing of a body that it does not have.
  const encoding = method === 'HEAD' ? undefined : message.headers['content-encoding'];
  return {
    status: message.statusCode ?? 0,
    headers: flat(message.headers),
    url: hop.url.href,
    body: readBody(message, line, { host: host.name, maxBytes, encoding, count }),
  };
}

function flat(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value = '']) => [name, [value].flat().join(', ')]),
  );
}

function isUnderstood({ accepts }: HttpRequest, status: number): boolean {
  return accepts ? accepts(status) : status >= 200 && status < 300;
}

function judge({ status, headers }: HttpResponse, { host }: Exchange): Outcome<never> {
  if (isRedirect(status)) return { kind: 'redirect', status, location: headers.location };
  throw judgeStatus({ status, headers }, host);
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-15.4: those that name another address for the same question. */
function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}
