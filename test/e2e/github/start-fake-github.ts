import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { addressOf } from '../../support/loopback/address-of.ts';
import { answerByGit, type GitAnswer } from '../../support/loopback/answer-by-git.ts';
import type { ApiData } from '../../support/loopback/api-data.ts';
import { answerWrongly, type GitFault } from '../../support/loopback/git-fault.ts';
import type { TokenIssuer } from '../../support/sigstore/services/token-issuer.ts';
import { answerGate } from './answer-gate.ts';
import { answerRest } from './answer-rest.ts';
import { answerToken } from './answer-token.ts';
import type { Answer, Asked, GitHubFault, Hooks, Room } from './exchange.ts';
import type { GitHubState } from './github-state.ts';
import { notFound } from './refusals.ts';

export interface FakeGitHub {
  /** `http://127.0.0.1:PORT`: of github.com, its API and its uploads, by name, and of what a runner asks. */
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
  readonly hooks: Hooks;
  /** With `owner/name.git` in it. */
  readonly gitRoot: string;
  /** What is known of other repositories. */
  readonly others?: ApiData;
  /** `POST /repos/…` -> what goes wrong; asked for each request. */
  readonly fault?: ((request: string) => GitHubFault | undefined) | undefined;
}

/** A GitHub that keeps what it is told, for one run of one repository. */
export async function startFakeGitHub(options: FakeGitHubOptions): Promise<FakeGitHub> {
  const requests: string[] = [];
  const problems: string[] = [];
  const server = createServer((incoming, response) => {
    respond(incoming, response, { ...options, requests, problems }).catch((error: unknown) => {
      problems.push(`${error instanceof Error ? error.stack : error}`);
      response.destroy();
    });
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
  readonly requests: string[];
  readonly problems: string[];
}

async function respond(
  incoming: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
): Promise<void> {
  const asked = await readRequest(incoming, desk.state);
  const { host, method } = asked;
  const name = `${method} ${host === 'api' ? '' : host}${incoming.url}`;
  const fault = desk.fault?.(name);
  const reply = toReply(isRefusal(fault) ? notFound : await answerAny(asked, desk, fault));
  const status = typeof fault === 'number' ? fault : reply.status;
  desk.requests.push(`${asked.job?.key ?? 'nobody'} ${status} ${name}`);
  if (fault === 'half-upload') response.destroy();
  else if (fault === undefined || fault === 'wrong-digest') send(response, reply);
  else if (typeof fault === 'object' && 'delay' in fault)
    await wait(fault.delay).then(() => send(response, reply));
  else answerWrongly(fault, { ...reply, response });
}

function send(response: ServerResponse, { status, headers, body }: GitAnswer): void {
  response.writeHead(status, headers).end(body);
}

/** Who is asked is seen from the name that the client knows; what a runner asks comes to the address. */
type Host = 'api' | 'web' | 'uploads' | 'runner';

const hosts: Readonly<Record<string, Host>> = {
  'api.github.com': 'api',
  'github.com': 'web',
  'uploads.github.com': 'uploads',
};

async function readRequest(
  incoming: IncomingMessage,
  { jobs }: GitHubState,
): Promise<Asked & { readonly host: Host }> {
  const { method = '', url = '', headers } = incoming;
  const host = hosts[headers.host ?? ''] ?? 'runner';
  const { pathname: path, searchParams: query } = new URL(url, 'http://loopback');
  const token = /^(?:Bearer|token) (.+)$/i.exec(headers.authorization ?? '')?.[1];
  const named = /^\/(?:oidc|gate\/\w+)\/([^/]+)$/.exec(path)?.[1] ?? '';
  const job =
    host === 'runner' ? jobs.get(named) : [...jobs.values()].find((one) => one.token === token);
  return { host, method, path, query, headers, body: await buffer(incoming), job };
}

/** Who refuses keeps nothing; whose answer is lost, or who breaks over it, may have. */
function isRefusal(fault: GitHubFault | undefined): fault is GitFault {
  const status = typeof fault === 'object' && 'status' in fault ? fault.status : fault;
  return typeof status === 'number' || fault === 'html';
}

async function answerAny(
  asked: Asked & { readonly host: Host },
  { state, issuer, problems, hooks, gitRoot, others = {} }: Desk,
  fault: GitHubFault | undefined,
): Promise<Answer> {
  const room: Room = { state, url: 'https://api.github.com', fault, hooks, others };
  switch (asked.host) {
    case 'api':
    case 'uploads': {
      const { answer, problems: found } = answerRest(asked, room);
      problems.push(...found);
      return answer;
    }
    case 'web':
      return isGit(asked) ? askGit(asked, gitRoot) : download(asked, room);
    case 'runner':
      if (asked.path.startsWith('/oidc/')) return answerToken(asked, { ...room, issuer });
      return answerGate(asked, room);
  }
}

function isGit({ path }: Asked): boolean {
  return /\/(?:info\/refs|git-upload-pack)$/.test(path);
}

function askGit({ method, path, query, headers, body: sent }: Asked, root: string) {
  const body = headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
  const search = query.size === 0 ? '' : `?${query}`;
  const request = { method, path: `${path}${search}`, headers, body };
  return answerByGit({ ...request, repository: '', command: undefined }, { root });
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
