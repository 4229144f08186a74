import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHttpClient, type HttpClient } from '@portcullis/http';
import type { GitFault } from '../../../test/support/loopback/git-fault.ts';
import {
  type RegistryOptions,
  type RegistryServer,
  startRegistryServer,
} from '../../../test/support/loopback/registry-server.ts';
import { readDigest } from '../src/index.ts';

const servers: RegistryServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const index = { schemaVersion: 2, manifests: [{ platform: { architecture: 'amd64' } }] };
const images = { 'o/tool:1': { content: index } };

async function start(options: RegistryOptions = {}): Promise<RegistryServer> {
  const server = await startRegistryServer({ images, ...options });
  servers.push(server);
  return server;
}

function client(): HttpClient {
  return createHttpClient({
    environment: {},
    userAgent: 'portcullis',
    stallAfter: 200,
    stallBudget: 400,
    retryPause: 1,
  });
}

function ask(server: RegistryServer, image: { name?: string; tag?: string } = {}): Promise<string> {
  return readDigest(client(), { registry: server.host, name: 'o/tool', tag: '1', ...image });
}

function sent({ requests }: RegistryServer): readonly string[] {
  return requests.map(({ method, path }) => `${method} ${path}`);
}

describe('the digest of a tag', () => {
  test('is what the registry names, for one request', async () => {
    const server = await start();
    expect(await ask(server)).toBe(server.digestOf('o/tool:1'));
    expect(sent(server)).toEqual(['HEAD /v2/o/tool/manifests/1']);
  });

  test.each([
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json; charset=utf-8',
  ])('is that of a %s', async (mediaType) => {
    const server = await start({ images: { 'o/tool:1': { mediaType, content: index } } });
    expect(await ask(server)).toBe(server.digestOf('o/tool:1'));
  });

  test('is counted when the registry names none', async () => {
    const server = await start({ namesDigest: false, hasTokens: true });
    const bytes = JSON.stringify(index);
    const digest = createHash('sha256').update(bytes).digest('hex');
    expect(await ask(server)).toBe(`sha256:${digest}`);
    expect(sent(server)).toEqual([
      'HEAD /v2/o/tool/manifests/1',
      'GET /token?service=registry+of+tests&scope=repository%3Ao%2Ftool%3Apull',
      'HEAD /v2/o/tool/manifests/1',
      'GET /v2/o/tool/manifests/1',
    ]);
  });

  test('is given for a token that anybody gets', async () => {
    const server = await start({ hasTokens: true });
    expect(await ask(server)).toBe(server.digestOf('o/tool:1'));
    expect(sent(server)).toEqual([
      'HEAD /v2/o/tool/manifests/1',
      'GET /token?service=registry+of+tests&scope=repository%3Ao%2Ftool%3Apull',
      'HEAD /v2/o/tool/manifests/1',
    ]);
    expect(server.requests.map(({ headers }) => headers.authorization !== undefined)).toEqual([
      false,
      false,
      true,
    ]);
  });

  test.each([
    'Basic realm="x", Bearer realm="REALM"',
    'bearer  realm="REALM" , error="invalid_token"',
    'Negotiate dGVzdA==, Bearer service="s\\"s", realm="REALM"',
  ])('is asked for again after %s', async (challenge) => {
    const server = await start({ hasTokens: true, challenge });
    expect(await ask(server)).toBe(server.digestOf('o/tool:1'));
  });

  test('may come with a token under its other name', async () => {
    const server = await start({
      hasTokens: true,
      fault: ({ path }) => (path.startsWith('/token') ? renamed : undefined),
    });
    expect(await ask(server)).toBe(server.digestOf('o/tool:1'));
  });
});

const renamed: GitFault = {
  replace: (body: Buffer) => Buffer.from(`${body}`.replace('"token"', '"access_token"')),
};

describe('there is no digest', () => {
  test('of a tag that the registry does not have', async () => {
    const server = await start({ hasTokens: true });
    await expect(ask(server, { tag: '2' })).rejects.toMatchObject({
      name: 'HttpError',
      kind: 'not-found',
    });
  });

  test('of an image of an older form, whose digest is not that of its bytes', async () => {
    const mediaType = 'application/vnd.docker.distribution.manifest.v1+prettyjws';
    const server = await start({ images: { 'o/tool:1': { mediaType, content: {} } } });
    await expect(ask(server)).rejects.toMatchObject({ kind: 'unreadable' });
  });

  test.each(['Basic realm="x"', 'Bearer service="s"', ''])(
    'without a login, as "%s" says',
    async (challenge) => {
      const server = await start({ hasTokens: true, challenge });
      await expect(ask(server)).rejects.toMatchObject({ kind: 'permission' });
      expect(sent(server)).toEqual(['HEAD /v2/o/tool/manifests/1']);
    },
  );

  test('when the token is good for something else', async () => {
    const server = await start({
      hasTokens: true,
      challenge: 'Bearer realm="REALM",scope="repository:o/other:pull"',
    });
    await expect(ask(server)).rejects.toMatchObject({ kind: 'permission', status: 401 });
    expect(server.requests).toHaveLength(3);
  });

  test.each([
    'Bearer realm="http://192.0.2.1/token"',
    'Bearer realm="http://169.254.169.254/latest/meta-data"',
    'Bearer realm="file:///etc/passwd"',
    'Bearer realm="/token"',
    'Bearer realm="https://user@auth.example/token"',
    'Bearer realm="https://:secret@auth.example/token"',
    'Bearer realm="no address"',
  ])('for a realm that nobody should be sent to: %s', async (challenge) => {
    const server = await start({ hasTokens: true, challenge });
    await expect(ask(server)).rejects.toMatchObject({ kind: 'unreadable' });
    expect(server.requests).toHaveLength(1);
  });

  test.each<[string, GitFault, object]>([
    ['the registry is overloaded', 503, { kind: 'server', status: 503 }],
    ['the registry breaks', 500, { kind: 'server', status: 500 }],
    [
      'it was asked too often',
      { status: 429, headers: { 'retry-after': '60' } },
      { kind: 'rate-limit' },
    ],
    ['it is shown to nobody', 403, { kind: 'permission' }],
    ['the registry stalls', 'stall', { kind: 'stalled' }],
    ['the registry hangs up', 'cut', { kind: 'network' }],
    ['somebody else answers', 'html', { kind: 'unreadable' }],
    ['it redirects to itself', { redirect: '?' }, { kind: 'unreadable' }],
    ['it redirects elsewhere', { redirect: 'http://elsewhere.example/' }, { kind: 'unreadable' }],
  ])('when %s', async (_name, fault, expected) => {
    const server = await start({ fault: () => fault });
    await expect(ask(server)).rejects.toMatchObject({ name: 'HttpError', ...expected });
    expect(server.requests.length).toBeLessThan(10);
  });

  test.each<[string, GitFault, object]>([
    ['breaks', 500, { kind: 'server' }],
    ['stalls', 'stall', { kind: 'stalled' }],
    ['answers with a page', 'html', { kind: 'unreadable' }],
    ['answers nothing', replaced(''), { kind: 'unreadable' }],
    ['answers null', replaced('null'), { kind: 'unreadable' }],
    ['gives no token', replaced('{"expires_in":3}'), { kind: 'unreadable' }],
    ['gives a number', replaced('{"token":3}'), { kind: 'unreadable' }],
    ['gives a header more', replaced('{"token":"a\\r\\nHost: x"}'), { kind: 'unreadable' }],
    ['gives too much', replaced(`{"token":"${'x'.repeat(70_000)}"}`), { kind: 'too-large' }],
    ['does not let in', 403, { kind: 'permission' }],
  ])('when the place for tokens %s', async (_name, fault, expected) => {
    const server = await start({
      hasTokens: true,
      fault: ({ path }) => (path.startsWith('/token') ? fault : undefined),
    });
    await expect(ask(server)).rejects.toMatchObject({ name: 'HttpError', ...expected });
  });

  test.each(['sha256:0', 'sha512:00', 'latest', ' ', `sha256:${'A'.repeat(64)}`])(
    'when "%s" is called one',
    async (digest) => {
      const headers = { 'docker-content-digest': digest };
      const server = await start({ fault: () => ({ status: 200, headers }) });
      await expect(ask(server)).rejects.toMatchObject({ kind: 'unreadable' });
    },
  );

  test('when the content is that of another one', async () => {
    const server = await start({
      namesDigest: false,
      fault: ({ method }) => (method === 'GET' ? lie : undefined),
    });
    await expect(ask(server)).rejects.toMatchObject({ kind: 'unreadable' });
  });

  test('when the content is larger than a registry must take', async () => {
    const content = 'x'.repeat(5 * 2 ** 20);
    const server = await start({ namesDigest: false, images: { 'o/tool:1': { content } } });
    await expect(ask(server)).rejects.toMatchObject({ kind: 'too-large' });
  });

  test('when nobody is there', async () => {
    const server = await startRegistryServer();
    await server.close();
    await expect(ask(server)).rejects.toMatchObject({ kind: 'network' });
  });
});

const lie: GitFault = {
  status: 200,
  headers: { 'docker-content-digest': `sha256:${'0'.repeat(64)}` },
};

test.each([
  'http://127.0.0.1:9200/x',
  'https://127.1/x',
  'https://0x7f000001/x',
  'https://localhost/x',
  'https://localhost./x',
  'https://a.localhost/x',
  'https://0/x',
  'https://[::1]/x',
  'https://[::]/x',
  'https://[::ffff:127.0.0.1]/x',
])('a public registry does not send us to this machine for a token: %s', async (realm) => {
  const asked: string[] = [];
  const http = publicRegistry(asked, `Bearer realm="${realm}"`);
  const image = { registry: 'docker.io', name: 'library/alpine', tag: '3' };
  await expect(readDigest(http, image)).rejects.toMatchObject({ kind: 'unreadable' });
  expect(asked).toEqual(['https://registry-1.docker.io/v2/library/alpine/manifests/3']);
});

test('Docker Hub has its tokens elsewhere', async () => {
  const asked: string[] = [];
  const realm = 'Bearer realm="https://auth.docker.io/token",service="registry.docker.io"';
  const http = publicRegistry(asked, realm);
  const image = { registry: 'docker.io', name: 'library/alpine', tag: '3' };
  await expect(readDigest(http, image)).rejects.toMatchObject({ kind: 'unreadable' });
  expect(asked).toEqual([
    'https://registry-1.docker.io/v2/library/alpine/manifests/3',
    'https://auth.docker.io/token?service=registry.docker.io&scope=repository%3Alibrary%2Falpine%3Apull',
  ]);
});

/** Says 401 to everybody: there is no TLS on loopback to say more. */
function publicRegistry(asked: string[], challenge: string): HttpClient {
  return {
    send: ({ url }, read) => {
      asked.push(url);
      const headers = { 'www-authenticate': challenge };
      return read({ status: 401, headers, url, body: (async function* () {})() });
    },
    traffic: { requests: 0, bytes: 0 },
    close() {},
  };
}

function replaced(text: string): GitFault {
  return { replace: () => Buffer.from(text) };
}
