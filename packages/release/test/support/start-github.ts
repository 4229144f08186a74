import { createServer, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { addressOf } from '../../../../test/support/loopback/address-of.ts';
import {
  operations,
  problemsOfAnswer,
  problemsOfRequest,
} from '../../../../test/support/loopback/api-shapes.ts';
import { answerWrongly, type GitFault } from '../../../../test/support/loopback/git-fault.ts';
import { answerGithub, type GithubAnswer } from './answer-github.ts';
import { FakeGithub } from './fake-github.ts';

export interface GithubServer {
  readonly url: string;
  readonly github: FakeGithub;
  /** `201 POST /repos/…`, in order. */
  readonly requests: string[];
  readonly attestations: unknown[];
  /** Throws when a request or an answer was not as GitHub describes it. */
  close(): Promise<void>;
}

/** `half` keeps an asset without bytes, and `other` tells another digest than that of the bytes. */
export type GithubFault = GitFault | 'half' | 'other';

/** The GitHub in memory, over HTTP, held against GitHub's description of its API. */
export async function startGithub(
  fault: (request: string) => GithubFault | undefined = () => undefined,
): Promise<GithubServer> {
  const github = new FakeGithub();
  const [requests, attestations, problems]: [string[], unknown[], string[]] = [[], [], []];
  const server = createServer(async (incoming, response) => {
    const { method = '', url = '', headers } = incoming;
    const { pathname, searchParams: query } = new URL(url, 'http://loopback');
    const body = await buffer(incoming);
    const wrong = fault(`${method} ${url}`);
    const [operation, path] = operationOf(`${method} ${pathname}`);
    const isFile = headers['content-type'] === 'application/octet-stream';
    const json: unknown = isFile || body.length === 0 ? undefined : JSON.parse(`${body}`);
    problems.push(...problemsOfRequest(operation, { path, query, body: json }));
    const isDone = typeof wrong !== 'number';
    const asked = { operation, path, query, json, body, fault: wrong };
    const room = { github, attestations, url: addressOf(server) };
    const answer = isDone ? await answerGithub(asked, room) : { status: wrong, body: {} };
    if (answer.status < 400 && answer.body !== undefined)
      problems.push(...problemsOfAnswer(operation, answer));
    requests.push(`${answer.status} ${method} ${url}`);
    if (wrong === 'half') response.destroy();
    else if (wrong === undefined || wrong === 'other') reply(answer, response);
    else answerWrongly(wrong, { ...toBytes(answer), response });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    if (problems.length > 0) throw new Error(problems.join('\n'));
  };
  return { url: addressOf(server), github, requests, attestations, close };
}

function operationOf(text: string): readonly [string, Readonly<Record<string, string>>] {
  for (const operation of operations) {
    const pattern = operation.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      name.endsWith('_id') ? `(?<${name}>\\d+)` : `(?<${name}>[^/]+)`,
    );
    const groups = new RegExp(`^${pattern}$`).exec(text)?.groups;
    if (groups !== undefined) return [operation, { ...groups }];
  }
  throw new Error(`GitHub has no "${text}"`);
}

function toBytes({ status, body }: GithubAnswer) {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return { status, headers, body: Buffer.from(body === undefined ? '' : JSON.stringify(body)) };
}

function reply(answer: GithubAnswer, response: ServerResponse): void {
  const { status, headers, body } = toBytes(answer);
  response.writeHead(status, headers).end(body);
}
