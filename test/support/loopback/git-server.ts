import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { addressOf } from './address-of.ts';
import { answerByGit } from './answer-by-git.ts';
import { answerWrongly, type GitFault } from './git-fault.ts';
import { type BuiltRepository, buildRepository, type RepositoryOptions } from './git-repository.ts';
import type { GitScript } from './git-script.ts';

export interface GitServer {
  /** `http://127.0.0.1:PORT`; a repository is `URL/owner/name`. */
  readonly url: string;
  /** Where the repositories are, as `owner/name.git`; also those that a test puts there itself. */
  readonly root: string;
  /** Everything that was asked, in order; a test may empty it. */
  readonly requests: GitRequest[];
  add(name: string, script: GitScript, options?: RepositoryOptions): BuiltRepository;
  close(): Promise<void>;
}

export interface GitRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** `owner/name` */
  readonly repository: string;
  /** Of protocol version 2; undefined for everything else. */
  readonly command: string | undefined;
  readonly headers: IncomingMessage['headers'];
  /** Decoded from gzip. */
  readonly body: Buffer;
}

export interface GitServerOptions {
  /** Asked for each request; undefined leaves it to git. */
  readonly fault?: (request: GitRequest) => GitFault | undefined;
  /** The only `Authorization` that is let in. */
  readonly authorization?: string;
  /** Answered 301, as GitHub does for repositories that were renamed: `old/name` to `new/name`. */
  readonly renames?: ReadonlyMap<string, string>;
  /** Milliseconds before each answer. */
  readonly latency?: number;
  /** The newest protocol that it speaks; 2 unless told. */
  readonly protocol?: 0 | 1 | 2;
}

/** Serves real repositories by git's own `git http-backend` on a free port of loopback. */
export async function startGitServer(options: GitServerOptions = {}): Promise<GitServer> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-git-')));
  writeFileSync(join(root, 'config'), serverConfig);
  const requests: GitRequest[] = [];
  const server = createServer((incoming, response) => {
    readRequest(incoming)
      .then((request) => {
        requests.push(request);
        return answer(request, response, { ...options, root });
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: addressOf(server),
    root,
    requests,
    add: (name, script, repository) =>
      buildRepository(join(root, `${name}.git`), script, repository),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** As GitHub has it. A repository's own configuration goes before this one. */
const serverConfig = `[uploadpack]
\tallowFilter = true
\tallowAnySHA1InWant = true
[safe]
\tdirectory = *
`;

async function readRequest(incoming: IncomingMessage): Promise<GitRequest> {
  const { method = '', url: path = '', headers } = incoming;
  const sent = Buffer.concat(await incoming.toArray());
  const body = headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
  const repository = /^\/([^/]+\/[^/]+?)(?:\.git)?\//.exec(path)?.[1] ?? '';
  const command = /^[0-9a-f]{4}command=([\w-]+)/.exec(`${body.subarray(0, 64)}`)?.[1];
  return { method, path, repository, command, headers, body };
}

async function answer(
  request: GitRequest,
  response: ServerResponse,
  options: GitServerOptions & { readonly root: string },
): Promise<void> {
  if (options.latency !== undefined) await wait(options.latency);
  const renamed = options.renames?.get(request.repository);
  const fault = options.fault?.(request);
  if (
    options.authorization !== undefined &&
    request.headers.authorization !== options.authorization
  ) {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
  } else if (renamed !== undefined) {
    const location = request.path.replace(request.repository, renamed);
    response.writeHead(301, { location }).end();
  } else {
    const { status, headers, body } = await answerByGit(request, options);
    if (fault === undefined) response.writeHead(status, headers).end(body);
    else answerWrongly(fault, { response, status, headers, body });
  }
}
