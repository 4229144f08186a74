import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { addressOf } from '../../support/loopback/address-of.ts';
import { answerWrongly, type GitFault } from '../../support/loopback/git-fault.ts';
import type { TokenIssuer } from '../../support/sigstore/services/token-issuer.ts';
import { answerGate } from './answer-gate.ts';
import { answerRest } from './answer-rest.ts';
import { answerToken } from './answer-token.ts';
import type { Answer, Asked, GitHubFault, Room } from './exchange.ts';
import type { GitHubState } from './github-state.ts';
import { notFound } from './refusals.ts';

export interface FakeGitHub {
  /** `http://127.0.0.1:PORT`: of the API, of uploads and downloads, and of what a runner asks. */
  readonly url: string;
  readonly state: GitHubState;
  /** `job 201 POST /repos/…`, in order. */
  readonly requests: string[];
  /** Throws when a request or an answer was not as GitHub describes it. */
  close(): Promise<void>;
}

export interface FakeGitHubOptions {
  readonly state: GitHubState;
  readonly issuer: TokenIssuer;
  /** `POST /repos/…` -> what goes wrong; asked for each request. */
  readonly fault?: ((request: string) => GitHubFault | undefined) | undefined;
}

/** A GitHub that keeps what it is told, for one run of one repository. */
export async function startFakeGitHub(options: FakeGitHubOptions): Promise<FakeGitHub> {
  const requests: string[] = [];
  const problems: string[] = [];
  const server = createServer((incoming, response) => {
    respond(incoming, response, { ...options, url: addressOf(server), requests, problems }).catch(
      (error: unknown) => {
        problems.push(`${error instanceof Error ? error.stack : error}`);
        response.destroy();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: addressOf(server),
    state: options.state,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  };
}

interface Desk extends FakeGitHubOptions {
  readonly url: string;
  readonly requests: string[];
  readonly problems: string[];
}

async function respond(
  incoming: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
): Promise<void> {
  const { state, url, requests } = desk;
  const asked = await readRequest(incoming, state);
  const query = asked.query.size === 0 ? '' : `?${asked.query}`;
  const name = `${asked.method} ${asked.path}${query}`;
  const fault = desk.fault?.(name);
  const answer = isRefusal(fault) ? notFound : answerAny(asked, { state, url, fault }, desk);
  const reply = toReply(answer);
  const status = typeof fault === 'number' ? fault : answer.status;
  requests.push(`${asked.job?.id ?? 'nobody'} ${status} ${name}`);
  if (fault === 'half-upload') response.destroy();
  else if (fault === undefined || fault === 'wrong-digest')
    response.writeHead(reply.status, reply.headers).end(reply.body);
  else if (typeof fault === 'object' && 'delay' in fault)
    await wait(fault.delay).then(() =>
      response.writeHead(reply.status, reply.headers).end(reply.body),
    );
  else answerWrongly(fault, { ...reply, response });
}

async function readRequest(incoming: IncomingMessage, state: GitHubState): Promise<Asked> {
  const { method = '', url = '', headers } = incoming;
  const { pathname, searchParams } = new URL(url, 'http://loopback');
  const token = /^(?:Bearer|token) (.+)$/i.exec(headers.authorization ?? '')?.[1];
  // The runner's own questions name the job in their address.
  const named = /^\/(?:oidc|gate\/\w+)\/([^/]+)$/.exec(pathname)?.[1];
  const job =
    state.jobs.get(named ?? '') ?? [...state.jobs.values()].find((one) => one.token === token);
  return {
    method,
    path: pathname,
    query: searchParams,
    headers,
    body: await buffer(incoming),
    job,
  };
}

/** Who refuses keeps nothing; whose answer is lost, or who breaks over it, may have. */
function isRefusal(fault: GitHubFault | undefined): fault is GitFault {
  const status = typeof fault === 'object' && 'status' in fault ? fault.status : fault;
  return typeof status === 'number' || fault === 'html';
}

function answerAny(asked: Asked, room: Room, { issuer, problems }: Desk): Answer {
  const [, first = '', ...rest] = asked.path.split('/');
  if (first === 'oidc') return answerToken(asked, { ...room, issuer });
  if (first === 'gate') return answerGate(asked, room);
  if (rest[1] === 'releases' && rest[2] === 'download') return download(asked, room);
  const path = first === 'uploads' ? asked.path.replace('/uploads', '') : asked.path;
  const { answer, problems: found } = answerRest({ ...asked, path }, room);
  problems.push(...found);
  return answer;
}

/** As a browser does it: what is published, and without a token. */
function download({ path }: Asked, { state }: Room): Answer {
  const [, owner, name, , , tag, file] = path.split('/').map(decodeURIComponent);
  const release = state.releases.find((one) => !one.isDraft && one.tag === tag);
  const asset = release?.assets.find((one) => one.name === file && one.state === 'uploaded');
  if (asset === undefined || `${owner}/${name}` !== state.repository) return notFound;
  return { status: 200, body: asset.bytes };
}

function toReply({ status, headers, body }: Answer) {
  const isPlain = Buffer.isBuffer(body) || body === undefined;
  const type = Buffer.isBuffer(body)
    ? 'application/octet-stream'
    : 'application/json; charset=utf-8';
  return {
    status,
    headers: { ...(body === undefined ? {} : { 'content-type': type }), ...headers },
    body: isPlain ? (body ?? Buffer.alloc(0)) : Buffer.from(JSON.stringify(body)),
  };
}
