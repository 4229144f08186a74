import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { addressOf } from './address-of.ts';
import type { GitAnswer } from './answer-by-git.ts';
import type { ApiData } from './api-data.ts';
import { problemsOfHeaders } from './api-headers.ts';
import {
  type ApiAnswer,
  type ApiQuestion,
  type ApiRoom,
  type ApiUpload,
  answerByData,
  bundleAt,
  nameOfId,
} from './api-routes.ts';
import { operations, problemsOfAnswer, problemsOfRequest } from './api-shapes.ts';
import { answerWrongly, type GitFault } from './git-fault.ts';
import { packSnappy } from './pack-snappy.ts';

export interface ApiServer {
  /** `http://127.0.0.1:PORT`, and the prefix. */
  readonly url: string;
  /** Everything that was asked, in order; a test may empty it. */
  readonly requests: ApiRequest[];
  /** Attestations that were stored, in order. */
  readonly uploads: ApiUpload[];
  /** Throws when a request or an answer was not as GitHub describes it. */
  close(): Promise<void>;
}

export interface ApiRequest {
  readonly method: string;
  /** With its query, without the prefix. */
  readonly path: string;
  /** `GET /repos/{owner}/{repo}`; undefined for what the description does not know. */
  readonly operation: string | undefined;
  readonly headers: IncomingMessage['headers'];
}

export interface ApiServerOptions {
  /** Asked anew for each request. */
  readonly data?: ApiData | (() => ApiData);
  /** Asked for each request; undefined leaves it to the data. */
  readonly fault?: (request: ApiRequest) => GitFault | undefined;
  /** Whether a request is lost: the connection ends, and nothing is done. */
  readonly loses?: (request: ApiRequest) => boolean;
  /** The only token that is valid; without one in the request it is anonymous. */
  readonly token?: string;
  /** Requests until the hour is used up. */
  readonly quota?: number;
  /** `/api/v3` of GitHub Enterprise Server. */
  readonly prefix?: string;
  readonly pageSize?: number;
  /** Milliseconds before each answer. */
  readonly latency?: number;
}

/** A GitHub that holds every request and every answer of its own against GitHub's description of its REST API. */
export async function startApiServer(options: ApiServerOptions = {}): Promise<ApiServer> {
  const requests: ApiRequest[] = [];
  const uploads: ApiUpload[] = [];
  const problems: string[] = [];
  const server = createServer((incoming, response) => {
    const { prefix = '', latency = 0 } = options;
    const question = readQuestion(incoming, options);
    const request = { ...question, path: (incoming.url ?? '').slice(prefix.length) };
    requests.push(request);
    const url = `${addressOf(server)}${prefix}`;
    const state = { request, question, problems, uploads, url, asked: requests.length };
    wait(latency)
      .then(() => readJson(incoming))
      .then((body) => respond(response, { ...state, body }, options))
      .catch((error: unknown) => {
        problems.push(`${error}`);
        response.destroy();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `${addressOf(server)}${options.prefix ?? ''}`,
    requests,
    uploads,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  };
}

async function readJson(incoming: IncomingMessage): Promise<unknown> {
  const text = (await incoming.toArray()).join('');
  return text === '' ? undefined : JSON.parse(text);
}

interface Question extends Omit<ApiQuestion, 'operation' | 'body'> {
  readonly operation: string | undefined;
  readonly method: string;
  readonly headers: IncomingMessage['headers'];
}

interface State {
  readonly request: ApiRequest;
  readonly question: Question;
  readonly problems: string[];
  readonly uploads: ApiUpload[];
  readonly body: unknown;
  readonly url: string;
  readonly asked: number;
}

function readQuestion(incoming: IncomingMessage, options: ApiServerOptions): Question {
  const { method = '', url = '', headers } = incoming;
  const { prefix = '' } = options;
  const { pathname, searchParams: query } = new URL(url, 'http://loopback');
  const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : '(outside)';
  const plain = path.replace(/^\/repositories\/(\d+)/, (_, id: string) => {
    return `/repos/${nameOfId(Number(id), dataOf(options))}`;
  });
  for (const operation of operations) {
    const named = matchOperation(operation, `${method} ${plain}`);
    if (named !== undefined) return { operation, path: named, query, method, headers };
  }
  return { operation: undefined, path: {}, query, method, headers };
}

function matchOperation(
  operation: string,
  text: string,
): Readonly<Record<string, string>> | undefined {
  const pattern = operation.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  const found = new RegExp(`^${pattern}$`).exec(text);
  if (found === null) return undefined;
  const entries = Object.entries(found.groups ?? {});
  return Object.fromEntries(entries.map(([name, value]) => [name, decodeURIComponent(value)]));
}

function dataOf({ data = {} }: ApiServerOptions): ApiData {
  return typeof data === 'function' ? data() : data;
}

function respond(response: ServerResponse, asked: State, options: ApiServerOptions): void {
  if (options.loses?.(asked.request) === true) return void response.destroy();
  const fault = options.fault?.(asked.request);
  const state = isRefusal(fault) ? { ...asked, uploads: [] } : asked;
  const { path } = state.request;
  const reply = path.startsWith('/bundles/')
    ? giveBundle(state, options)
    : toReply(answer(state, options));
  const { status } = reply;
  if (fault === undefined) response.writeHead(status, reply.headers).end(reply.body);
  else answerWrongly(fault, { ...reply, response });
}

/** Who refuses keeps nothing; whose answer is lost, or who breaks over it, may have. */
function isRefusal(fault: GitFault | undefined): boolean {
  const status = typeof fault === 'object' && 'status' in fault ? fault.status : fault;
  return typeof status === 'number' && status < 500;
}

function toReply({ status, headers, body }: ApiAnswer): GitAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: Buffer.from(JSON.stringify(body)),
  };
}

/** No part of the API: a place with an address that cannot be guessed, where nobody's token belongs. */
function giveBundle(state: State, options: ApiServerOptions): GitAnswer {
  const { request, problems } = state;
  const bundle = bundleAt(request.path, toRoom(state, options));
  if (request.headers.authorization !== undefined) problems.push(`a token came to ${request.path}`);
  if (bundle === undefined) return toReply({ status: 404, body: { message: 'Not Found' } });
  const body = packSnappy(Buffer.from(JSON.stringify(bundle)));
  return { status: 200, headers: { 'content-type': 'application/x-snappy' }, body };
}

function toRoom({ url, uploads }: State, options: ApiServerOptions): ApiRoom {
  return { data: dataOf(options), url, pageSize: options.pageSize ?? 100, uploads };
}

function answer(state: State, options: ApiServerOptions): ApiAnswer {
  const { question, problems, body } = state;
  const { operation } = question;
  const wrong = [...problemsOfHeaders(question.headers), ...problemsOf(state)];
  problems.push(...wrong);
  if (operation === undefined || wrong.length > 0)
    return { status: 500, body: { message: wrong.join('; ') } };
  const given =
    refusal(state, options) ??
    answerByData({ ...question, operation, body }, toRoom(state, options));
  problems.push(...problemsOfAnswer(operation, given));
  return given;
}

function problemsOf({
  request,
  body,
  question: { operation, ...asked },
}: State): readonly string[] {
  if (operation === undefined) return [`GitHub has no "${request.method} ${request.path}"`];
  // The description says it in prose only.
  const size = Number(asked.query.get('per_page') ?? 30);
  const tooMany = size < 1 || size > 100 ? [`${operation} gives 1 to 100 a page, not ${size}`] : [];
  return [...problemsOfRequest(operation, { ...asked, body }), ...tooMany];
}

function refusal({ question, asked }: State, options: ApiServerOptions): ApiAnswer | undefined {
  const { authorization } = question.headers;
  if (authorization !== undefined && authorization !== `Bearer ${options.token}`)
    return { status: 401, body: { message: 'Bad credentials', status: '401' } };
  if (asked <= (options.quota ?? Number.POSITIVE_INFINITY)) return undefined;
  const reset = `${Math.ceil(Date.now() / 1000) + 3000}`;
  return {
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
    body: { message: 'API rate limit exceeded' },
  };
}
