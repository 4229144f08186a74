import { createServer } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHttpClient } from '@portcullis/http';
import { addressOf } from '../../../test/support/loopback/address-of.ts';
import {
  type ApiServer,
  type ApiServerOptions,
  startApiServer,
} from '../../../test/support/loopback/api-server.ts';
import type { GitFault } from '../../../test/support/loopback/git-fault.ts';
import { createGithubApi, type GithubApi } from '../src/index.ts';

const servers: ApiServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const commit = 'a'.repeat(40);
const data = {
  repositories: { 'o/r': { releases: [{ tag: 'v1' }], histories: { main: [commit] } } },
  advisories: [{ id: 'GHSA-a', vulnerabilities: [{ action: 'o/r', range: '< 2' }] }],
};

const methods: readonly (readonly [string, (api: GithubApi) => Promise<unknown>])[] = [
  ['readFacts', (api) => api.readFacts('o/r')],
  ['listAdvisories', (api) => api.listAdvisories('o/r')],
  ['listReleases', (api) => api.listReleases('o/r')],
  ['isAncestor', (api) => api.isAncestor('o/r', commit, 'main')],
];

async function start(options: ApiServerOptions): Promise<readonly [GithubApi, ApiServer]> {
  const server = await startApiServer({ data, ...options });
  servers.push(server);
  return [ask(server.url), server];
}

function ask(url: string, token?: string): GithubApi {
  const http = createHttpClient({
    environment: {},
    userAgent: 'portcullis',
    stallAfter: 200,
    stallBudget: 400,
    retryPause: 1,
  });
  return createGithubApi({ http, url, token });
}

const later = `${Math.ceil(Date.now() / 1000) + 3000}`;
const faults: readonly (readonly [string, GitFault, object])[] = [
  ['the token is refused', 401, { kind: 'permission', status: 401 }],
  ['the token may not', 403, { kind: 'permission', status: 403 }],
  [
    'the hour is used up',
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': later } },
    { kind: 'rate-limit', status: 403 },
  ],
  [
    'it was asked too fast',
    { status: 429, headers: { 'retry-after': '60' } },
    { kind: 'rate-limit' },
  ],
  ['there is nothing', 404, { kind: 'not-found', status: 404 }],
  ['it was taken down', 451, { kind: 'unreadable', status: 451 }],
  ['it breaks', 500, { kind: 'server', status: 500 }],
  ['it is overloaded', 503, { kind: 'server', status: 503 }],
  ['it stalls', 'stall', { kind: 'stalled' }],
  ['it stalls in the body', 'stall-in-body', { kind: 'stalled' }],
  ['it hangs up', 'cut', { kind: 'network' }],
  ['it hangs up in the body', { cutAfter: 10 }, { kind: 'network' }],
  ['somebody else answers', 'html', { kind: 'unreadable' }],
  ['half of the JSON comes', { cutAfter: 10, isPolite: true }, { kind: 'unreadable' }],
  ['nothing comes', replaced(''), { kind: 'unreadable' }],
  ['null comes', replaced('null'), { kind: 'unreadable' }],
  ['a text comes', replaced('"x"'), { kind: 'unreadable' }],
  ['another thing comes', replaced('{"message":"ok"}'), { kind: 'unreadable' }],
  ['a list of other things comes', replaced('[{"message":"ok"}]'), { kind: 'unreadable' }],
  ['deep brackets come', replaced('['.repeat(1e6) + ']'.repeat(1e6)), { kind: 'unreadable' }],
  ['too much comes', replaced(`"${'x'.repeat(9 * 2 ** 20)}"`), { kind: 'too-large' }],
  ['it redirects to itself', { redirect: '?' }, { kind: 'unreadable' }],
  ['it redirects elsewhere', { redirect: 'http://elsewhere.example/' }, { kind: 'unreadable' }],
];

describe.each(methods)('%s is no answer when', (_, method) => {
  test.each(faults)('%s', async (_name, fault, expected) => {
    const [api, server] = await start({ fault: () => fault });
    await expect(method(api)).rejects.toMatchObject({ name: 'HttpError', ...expected });
    expect(server.requests.length).toBeLessThan(10);
  });

  test('nobody is there', async () => {
    const gone = await startApiServer();
    await gone.close();
    await expect(method(ask(gone.url))).rejects.toMatchObject({ kind: 'network' });
  });

  test('the quota is used up', async () => {
    const [api] = await start({ quota: 0 });
    await expect(method(api)).rejects.toMatchObject({ kind: 'rate-limit' });
  });

  test('it goes round in circles', async () => {
    const [api, server] = await start({
      fault: ({ path }) => ({ redirect: path.startsWith('/x') ? '/y' : '/x' }),
    });
    await expect(method(api)).rejects.toMatchObject({ kind: 'unreadable' });
    expect(server.requests.length).toBeLessThan(10);
    // The server complains of "/x", which GitHub does not have.
    await expect(servers.pop()?.close()).rejects.toThrow('GitHub has no "GET /x"');
  });
});

test('an answer comes from the second try when the first one broke', async () => {
  let count = 0;
  const [api, server] = await start({ fault: () => (count++ === 0 ? 502 : undefined) });
  expect((await api.readFacts('o/r')).fullName).toBe('o/r');
  expect(server.requests).toHaveLength(2);
});

test('a link to the next page moves nobody elsewhere, least of all the token', async () => {
  const other = await startApiServer({ data });
  servers.push(other);
  const link = `<${other.url}/repos/o/r/releases?page=2>; rel="next"`;
  const asked: (string | undefined)[] = [];
  const server = createServer(({ url }, response) => {
    asked.push(url);
    const isFirst = asked.length === 1;
    response.writeHead(200, isFirst ? { link } : {});
    response.end(`[{"tag_name":"v${asked.length}","draft":false}]`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const releases = await ask(addressOf(server), 's3cret').listReleases('o/r');
  server.closeAllConnections();
  server.close();
  expect([...releases.keys()]).toEqual(['v1', 'v2']);
  expect(asked).toEqual([
    '/repos/o/r/releases?per_page=100',
    '/repos/o/r/releases?per_page=100&page=2',
  ]);
  expect(other.requests).toEqual([]);
});

const right: Readonly<Record<string, unknown>> = {
  id: 1,
  full_name: 'o/r',
  owner: { id: 2 },
  archived: false,
};

describe('facts are refused, and the field is named, when', () => {
  test.each([
    ['id', '1'],
    ['id', 1.5],
    ['id', 2 ** 53],
    ['id', null],
    ['owner', null],
    ['owner', []],
    ['owner.id', { id: true }],
    ['full_name', 7],
    ['archived', 'false'],
    ['archived', undefined],
  ])('%s is %j', async (path, value) => {
    const answer = { ...right, [path.split('.')[0] ?? '']: value };
    const [api] = await start({ fault: () => replaced(JSON.stringify(answer)) });
    await expect(api.readFacts('o/r')).rejects.toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining(`"${path}" in the answer of "127.0.0.1:`),
    });
  });

  test('and not for what is added to them', async () => {
    const answer = JSON.stringify({ ...right, new_field: { __proto__: 1 } });
    const [api] = await start({ fault: () => replaced(answer) });
    expect((await api.readFacts('o/r')).ownerId).toBe(2);
  });
});

describe('words that GitHub may add', () => {
  test('are no severity that we know, and hide nothing', async () => {
    const [api] = await start({
      fault: () => ({
        replace: (body: Buffer) => Buffer.from(`${body}`.replace('"high"', '"apocalyptic"')),
      }),
    });
    expect(await api.listAdvisories('o/r')).toMatchObject([{ severity: 'unknown' }]);
  });

  test('are no answer to whether a commit is an ancestor', async () => {
    const [api] = await start({ fault: () => replaced('{"status":"sideways"}') });
    await expect(api.isAncestor('o/r', commit, 'main')).rejects.toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining('"status" in the answer of'),
    });
  });
});

test('servers that do not know immutable releases have none', async () => {
  const [api] = await start({
    fault: () => ({
      replace: (body: Buffer) => Buffer.from(`${body}`.replace('"immutable":false,', '')),
    }),
  });
  expect((await api.listReleases('o/r')).get('v1')?.isImmutable).toBe(false);
});

test('the server of the tests refuses what is not in the description of GitHub', async () => {
  const server = await startApiServer({ data });
  const response = await fetch(`${server.url}/repos/o/r/releases?per_page=101&state=x`);
  expect(response.status).toBe(500);
  await expect(server.close()).rejects.toThrow(
    /header "accept".+has no parameter "query state".+gives 1 to 100 a page, not 101/s,
  );
});

test('the server of the tests refuses to answer what GitHub would not', async () => {
  const vulnerabilities = [{ action: 'o/r', range: '< 2' }];
  const advisories = [{ id: 'GHSA-b', summary: 'x'.repeat(1025), vulnerabilities }];
  const server = await startApiServer({ data: { advisories } });
  await ask(server.url).listAdvisories('o/r');
  await expect(server.close()).rejects.toThrow('must NOT have more than 1024 characters');
});

function replaced(text: string) {
  return { replace: () => Buffer.from(text) };
}
