import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterAll } from '@jest/globals';
import { addressOf } from '../../../../../test/support/loopback/address-of.ts';
import type { ApiAsset, ApiData } from '../../../../../test/support/loopback/api-data.ts';
import { type ApiServer, startApiServer } from '../../../../../test/support/loopback/api-server.ts';
import { openReleaseServers } from '../../../src/release/open-release-servers.ts';

export const token = 'for-the-api';

const closers: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closers) await close();
});

/** A GitHub with one release, `o/r@v1.2.0`, and a host that mirrors it; all on loopback. */
export interface ReleaseWorld {
  readonly api: ApiServer;
  /** `http://127.0.0.1:PORT`: gives the assets to anybody. */
  readonly server: string;
  /** `http://localhost:PORT`, what a test has put there; a number is a status, an address the way there. */
  readonly mirror: string;
  readonly files: Map<string, string | number | URL>;
  /** What the server gives, which may not be what GitHub tells. */
  readonly own: Map<string, string>;
  readonly requests: IncomingMessage[];
  readonly servers: ReturnType<typeof openReleaseServers>;
}

export async function startReleaseWorld(
  assets: readonly ApiAsset[],
  release: { readonly isImmutable?: boolean; readonly publishedAt?: null } = {},
): Promise<ReleaseWorld> {
  const requests: IncomingMessage[] = [];
  const files = new Map<string, string | number | URL>();
  const releases = [{ tag: 'v1.2.0', assets, ...release }];
  const data: ApiData = { repositories: { 'o/r': { releases } } };
  const api = await startApiServer({ data, token, pageSize: 2 });
  const own = new Map(
    assets.map(({ name, content }) => [`/o/r/releases/download/v1.2.0/${name}`, `${content}`]),
  );
  const downloads = await start(own, requests);
  const mirrors = await start(files, requests);
  closers.push(async () => {
    for (const one of [downloads, mirrors]) one.closeAllConnections();
    for (const one of [downloads, mirrors]) one.close();
    await api.close();
  });
  const server = addressOf(downloads);
  const userAgent = 'portcullis';
  const servers = openReleaseServers({ server, api: api.url, token, environment: {}, userAgent });
  const mirror = addressOf(mirrors).replace('127.0.0.1', 'localhost');
  return { api, server, mirror, files, own, requests, servers };
}

async function start(
  files: ReadonlyMap<string, string | number | URL>,
  requests: IncomingMessage[],
): Promise<Server> {
  const server = createServer((request, response) => {
    requests.push(request);
    const content = files.get(decodeURIComponent(request.url ?? '')) ?? 404;
    if (content instanceof URL) response.writeHead(302, { location: content.href }).end();
    else if (typeof content === 'number') response.writeHead(content).end('no');
    else response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

export function hash(content: string, algorithm = 'sha256'): string {
  return createHash(algorithm).update(content).digest('hex');
}

/** An installer that refuses everything but these values, and tries each of these addresses. */
export function toInstaller(
  urls: readonly string[],
  values: Readonly<Record<string, string>>,
  tool = 'sha256sum',
): string {
  const rows = Object.entries(values).map(([name, value]) => `  ${name}) sum=${value} ;;\n`);
  return `#!/bin/sh
set -eu
file="tool-$1.tar.gz"
case "$file" in
${rows.join('')}  *) exit 1 ;;
esac
${urls.map((url) => `curl -sSfL "${url}" -o "$file"`).join(' ||\n  ')}
got="$(${tool} "$file" | cut -d ' ' -f 1)"
if [ "$got" != "$sum" ]; then exit 1; fi
tar -xzf "$file"
`;
}
