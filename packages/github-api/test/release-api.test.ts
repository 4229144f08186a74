import { afterEach, describe, expect, test } from '@jest/globals';
import { createHttpClient } from '@portcullis/http';
import {
  type ApiServer,
  type ApiServerOptions,
  startApiServer,
} from '../../../test/support/loopback/api-server.ts';
import { createReleaseApi } from '../src/index.ts';
import { parseAsset } from '../src/parse-asset.ts';

const servers: ApiServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(options: ApiServerOptions) {
  const server = await startApiServer(options);
  servers.push(server);
  const http = createHttpClient({ environment: {}, userAgent: 'portcullis' });
  return { api: createReleaseApi({ http, url: server.url, token: options.token }), server };
}

const assets = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, content: name }));
const data = {
  repositories: {
    'o/r': {
      releases: [
        { tag: 'v2', isImmutable: true, assets },
        { tag: 'tool/v1' },
        { tag: 'draft', publishedAt: null },
      ],
    },
  },
} as const;

describe('the release at a tag', () => {
  test.each([
    ['v2', { id: 1, isImmutable: true }],
    ['tool/v1', { id: 2, isImmutable: false }],
    ['draft', undefined],
    ['v9', undefined],
  ])('%s', async (tag, release) => {
    const { api } = await start({ data });
    expect(await api.readRelease('o/r', tag)).toEqual(release);
  });

  test('a server that fails is no release that is missing', async () => {
    const { api } = await start({ data, fault: () => 403 });
    await expect(api.readRelease('o/r', 'v2')).rejects.toMatchObject({ kind: 'permission' });
  });

  test('a tag stays within its part of the path', async () => {
    const { api, server } = await start({ data });
    await api.readRelease('o/r', '../../x?y#z');
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/repos/o/r/releases/tags/..%2F..%2Fx%3Fy%23z',
    ]);
  });
});

describe('assets', () => {
  test('are listed to the last page, with their digests', async () => {
    const { api, server } = await start({ data, pageSize: 2 });
    const listed = await api.listAssets('o/r', 1);
    expect(listed.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(listed[0]?.sha256).toBe(
      'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
    );
    expect(server.requests).toHaveLength(3);
  });

  test('that have no end are too many', async () => {
    const { api } = await start({
      data: {
        repositories: {
          'o/r': { releases: [{ tag: 'v1', assets: [...assets, ...assets, ...assets] }] },
        },
      },
      pageSize: 1,
    });
    await expect(api.listAssets('o/r', 1)).rejects.toMatchObject({ kind: 'too-large' });
  });

  test.each<[string, unknown]>([
    ['of before digests', null],
    ['of an older server', undefined],
  ])('%s have none', (_, digest) => {
    const value = { name: 'a', size: 1, digest };
    const expected = { name: 'a', size: 1, sha256: undefined };
    expect(parseAsset({ value, path: '', from: 'x' })).toEqual(expected);
  });

  test.each([1, '', 'sha256:', `sha512:${'a'.repeat(128)}`, `sha256:${'A'.repeat(64)}`])(
    'with the digest %j are not understood',
    (digest) => {
      const value = { name: 'a', digest };
      expect(() => parseAsset({ value, path: '', from: 'x' })).toThrow(/"digest"/);
    },
  );
});
