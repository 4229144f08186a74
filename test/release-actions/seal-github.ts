import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { answerRest } from '../e2e/github/answer-rest.ts';
import type { GitHubState } from '../e2e/github/github-state.ts';
import { addressOf } from '../support/loopback/address-of.ts';
import { answerWrongly, type GitFault } from '../support/loopback/git-fault.ts';

export interface SealGithub {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** `201 POST /repos/…`, in order; a test may empty it. */
  readonly requests: string[];
  /** Throws when a request or an answer was not as GitHub describes it. */
  close(): Promise<void>;
}

interface Desk extends SealGithub {
  readonly state: GitHubState;
  readonly problems: string[];
  readonly fault: (request: string) => GitFault | undefined;
}

/** The REST API of GitHub under an address of its own, as of a server of an enterprise. */
export async function startSealGithub(
  state: GitHubState,
  fault: Desk['fault'],
): Promise<SealGithub> {
  const requests: string[] = [];
  const problems: string[] = [];
  const server = createServer((incoming, response) => {
    const desk = { state, fault, requests, problems, url: addressOf(server), close };
    respond(incoming, response, desk).catch((error: unknown) => {
      problems.push(`${error}`);
      response.destroy();
    });
  });
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    if (problems.length > 0) throw new Error(problems.join('\n'));
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: addressOf(server), requests, close };
}

async function respond(incoming: IncomingMessage, response: ServerResponse, desk: Desk) {
  const { method = '', url = '', headers } = incoming;
  const { pathname: path, searchParams: query } = new URL(url, 'http://loopback');
  const held = /^(?:Bearer|token) (.+)$/i.exec(headers.authorization ?? '')?.[1];
  const job = [...desk.state.jobs.values()].find(({ token }) => token === held);
  const wrong = desk.fault(`${method} ${url}`);
  const asked = { method, path, query, headers, body: await buffer(incoming), job };
  const isRefused = typeof wrong === 'number';
  const room = { state: desk.state, url: desk.url, fault: undefined, hooks, others: {} };
  const { answer, problems } = isRefused ? refused : answerRest(asked, room);
  desk.problems.push(...problems);
  desk.requests.push(`${isRefused ? wrong : answer.status} ${method} ${url}`);
  const reply = {
    status: answer.status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: Buffer.from(JSON.stringify(answer.body)),
  };
  if (wrong === undefined) response.writeHead(reply.status, reply.headers).end(reply.body);
  else answerWrongly(wrong, { ...reply, response });
}

/** Nothing is tagged or published here. */
const hooks = { tagged: () => {}, locked: () => undefined };

const refused = { answer: { status: 500, body: {} }, problems: [] };
