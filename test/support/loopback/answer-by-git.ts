import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { GitRequest } from './git-server.ts';
import { gitEnvironment } from './run-git.ts';

export interface GitAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Runs `git http-backend` as a web server does. https://git-scm.com/docs/git-http-backend, RFC 3875 */
export async function answerByGit(
  { method, path, headers, body }: GitRequest,
  { root, protocol = 2 }: { readonly root: string; readonly protocol?: 0 | 1 | 2 },
): Promise<GitAnswer> {
  const { pathname, search } = new URL(path, 'http://loopback');
  const child = spawn('git', ['http-backend'], {
    env: {
      ...gitEnvironment,
      GIT_CONFIG_GLOBAL: join(root, 'config'),
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: decodeURIComponent(pathname).replace(/^(\/[^/]+\/[^/]+?)(?:\.git)?\//, '$1.git/'),
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: method,
      CONTENT_TYPE: headers['content-type'],
      CONTENT_LENGTH: `${body.length}`,
      GIT_PROTOCOL: protocol === 0 ? undefined : versionOf(headers['git-protocol'], protocol),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: 60_000,
  });
  child.stdin.on('error', () => {});
  child.stdin.end(body);
  return toAnswer(Buffer.concat(await child.stdout.toArray()));
}

function versionOf(asked: string | string[] | undefined, newest: 1 | 2): string | undefined {
  const version = /^version=(\d)$/.exec(`${asked}`)?.[1];
  return version === undefined ? undefined : `version=${Math.min(Number(version), newest)}`;
}

/** RFC 3875, section 6.3: headers, an empty line, the body; `Status` when it is not 200. */
function toAnswer(output: Buffer): GitAnswer {
  const end = output.indexOf('\r\n\r\n');
  const lines = `${output.subarray(0, end)}`.split('\r\n').map((line) => line.split(/: (.*)/s));
  const { status = '200', ...headers } = Object.fromEntries(
    lines.map(([name = '', value = '']) => [name.toLowerCase(), value]),
  );
  return { status: Number.parseInt(status, 10), headers, body: output.subarray(end + 4) };
}
