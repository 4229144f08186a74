import { afterEach, describe, expect, test } from '@jest/globals';
import { createHttpClient } from '@portcullis/http';
import {
  type ApiServer,
  type ApiServerOptions,
  startApiServer,
} from '../../../test/support/loopback/api-server.ts';
import { createGithubApi, type GithubApi } from '../src/index.ts';

const servers: ApiServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

interface Started {
  readonly api: GithubApi;
  readonly server: ApiServer;
}

async function start(options: ApiServerOptions & { sends?: string } = {}): Promise<Started> {
  const server = await startApiServer(options);
  servers.push(server);
  const http = createHttpClient({ environment: {}, userAgent: 'portcullis' });
  const token = options.sends ?? options.token;
  return { api: createGithubApi({ http, url: server.url, token }), server };
}

describe('facts', () => {
  test('are what the API says of a repository', async () => {
    const data = { repositories: { 'o/r': { id: 12, ownerId: 7, isArchived: true } } };
    const { api, server } = await start({ data });
    expect(await api.readFacts('o/r')).toEqual({
      id: 12,
      ownerId: 7,
      fullName: 'o/r',
      isArchived: true,
    });
    expect(server.requests.map(({ path }) => path)).toEqual(['/repos/o/r']);
  });

  test('of a renamed repository are those of its new name', async () => {
    const data = { repositories: { 'new/name': { id: 5 } }, renames: { 'old/name': 'new/name' } };
    const { api, server } = await start({ data, token: 's3cret' });
    expect((await api.readFacts('old/name')).fullName).toBe('new/name');
    expect(server.requests.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/repos/old/name', 'Bearer s3cret'],
      ['/repositories/5', 'Bearer s3cret'],
    ]);
  });

  test.each(['o/..', '../r', 'o', 'o/r/x', 'o/r?x', 'o/', './.', 'o/%2e%2e'])(
    'of "%s" are not asked for, since it would be another path of the API',
    async (name) => {
      const { api, server } = await start();
      for (const ask of [api.readFacts, api.listReleases, api.listAdvisories])
        await expect(ask(name)).rejects.toMatchObject({ name: 'HttpError', kind: 'not-found' });
      expect(server.requests).toEqual([]);
    },
  );
});

describe('who asks', () => {
  const data = { repositories: { 'o/r': {} } };

  test('is nobody without a token', async () => {
    const { api, server } = await start({ data });
    await api.readFacts('o/r');
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
    expect(server.requests[0]?.headers['user-agent']).toBe('portcullis');
  });

  test('is told by a token', async () => {
    const { api, server } = await start({ data, token: 's3cret' });
    await api.readFacts('o/r');
    expect(server.requests[0]?.headers.authorization).toBe('Bearer s3cret');
  });

  test('has no right with a token that is not known', async () => {
    const { api } = await start({ data, token: 's3cret', sends: 'other' });
    await expect(api.readFacts('o/r')).rejects.toMatchObject({ kind: 'permission', status: 401 });
  });

  test('may ask a server of its own, below its path', async () => {
    const { api, server } = await start({ data, prefix: '/api/v3' });
    expect((await api.readFacts('o/r')).id).toBe(1);
    expect(server.url).toMatch(/\/api\/v3$/);
  });
});

describe('releases', () => {
  test('are listed by tag, over all pages, without drafts', async () => {
    const releases = [
      { tag: 'v3', publishedAt: null },
      { tag: 'v2.1', publishedAt: '2026-05-04T03:02:01Z', isImmutable: true },
      { tag: 'v2.0', publishedAt: '2026-05-01T02:00:00+02:00' },
      { tag: 'v1.0', publishedAt: '2025-01-01T00:00:00Z' },
      { tag: '__proto__', publishedAt: '2024-01-01T00:00:00Z' },
    ];
    const { api, server } = await start({
      data: { repositories: { 'o/r': { releases } } },
      pageSize: 2,
      token: 's3cret',
    });
    expect([...(await api.listReleases('o/r'))]).toEqual([
      ['v2.1', { isImmutable: true, publishedAt: '2026-05-04T03:02:01.000Z' }],
      ['v2.0', { isImmutable: false, publishedAt: '2026-05-01T00:00:00.000Z' }],
      ['v1.0', { isImmutable: false, publishedAt: '2025-01-01T00:00:00.000Z' }],
      ['__proto__', { isImmutable: false, publishedAt: '2024-01-01T00:00:00.000Z' }],
    ]);
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/repos/o/r/releases?per_page=100',
      '/repos/o/r/releases?per_page=100&page=2',
      '/repos/o/r/releases?per_page=100&page=3',
    ]);
  });

  test('of a renamed repository are found on every page', async () => {
    const releases = ['v3', 'v2', 'v1'].map((tag) => ({ tag }));
    const data = { repositories: { 'n/n': { releases } }, renames: { 'o/r': 'n/n' } };
    const { api } = await start({ data, pageSize: 1 });
    expect([...(await api.listReleases('o/r')).keys()]).toEqual(['v3', 'v2', 'v1']);
  });

  test('that never end are refused, since a part would look like all', async () => {
    const releases = Array.from({ length: 50 }, (_, index) => ({ tag: `v${index}` }));
    const data = { repositories: { 'o/r': { releases } } };
    for (const [token, pages] of [
      ['s3cret', 20],
      [undefined, 3],
    ] as const) {
      const { api, server } = await start({ data, pageSize: 1, ...(token && { token }) });
      await expect(api.listReleases('o/r')).rejects.toMatchObject({ kind: 'too-large' });
      expect(server.requests).toHaveLength(pages);
    }
  });
});

describe('advisories', () => {
  const advisories = [
    {
      id: 'GHSA-aaaa-aaaa-aaaa',
      severity: 'critical' as const,
      vulnerabilities: [
        { action: 'O/R', range: '< 1.2.3', firstPatched: '1.2.3' },
        { action: 'o/other', range: '< 9' },
        { action: 'o/r', range: '< 5', ecosystem: 'npm' },
      ],
    },
    {
      id: 'GHSA-bbbb-bbbb-bbbb',
      withdrawnAt: '2026-02-03T00:00:00Z',
      vulnerabilities: [{ action: 'o/r', range: '< 2' }],
    },
    { id: 'GHSA-cccc-cccc-cccc', vulnerabilities: [{ action: 'o/r', range: null }] },
    {
      id: 'GHSA-eeee-eeee-eeee',
      type: 'malware' as const,
      vulnerabilities: [{ action: 'o/r', range: '>= 0' }],
    },
    { id: 'GHSA-dddd-dddd-dddd', vulnerabilities: [{ action: 'o/rr', range: '< 3' }] },
  ];

  test('are those of the repository that stand, each with its own ranges', async () => {
    const { api, server } = await start({ data: { advisories }, pageSize: 1, token: 's3cret' });
    expect(await api.listAdvisories('o/r')).toEqual([
      {
        id: 'GHSA-aaaa-aaaa-aaaa',
        severity: 'critical',
        summary: 'A hole',
        vulnerabilities: [{ range: '< 1.2.3', firstPatched: '1.2.3' }],
      },
      {
        id: 'GHSA-cccc-cccc-cccc',
        severity: 'high',
        summary: 'A hole',
        vulnerabilities: [{ range: '>= 0', firstPatched: undefined }],
      },
      {
        id: 'GHSA-eeee-eeee-eeee',
        severity: 'high',
        summary: 'A hole',
        vulnerabilities: [{ range: '>= 0', firstPatched: undefined }],
      },
    ]);
    const rest = 'ecosystem=actions&affects=o%2Fr&per_page=100';
    expect(server.requests.map(({ path }) => path).sort()).toEqual([
      `/advisories?type=malware&${rest}`,
      `/advisories?type=reviewed&${rest}`,
      `/advisories?type=reviewed&${rest}&after=cursor2`,
      `/advisories?type=reviewed&${rest}&after=cursor3`,
    ]);
  });

  test('of many repositories are asked for together, fifty at once', async () => {
    const { api, server } = await start({ data: { advisories } });
    const names = ['o/r', 'o/rr', ...Array.from({ length: 68 }, (_, index) => `o/n${index}`)];
    const found = await Promise.all(names.map((name) => api.listAdvisories(name)));
    expect(found.map((one) => one.map(({ id }) => id.slice(5, 6)).join(''))).toEqual([
      'ace',
      'd',
      ...Array.from({ length: 68 }, () => ''),
    ]);
    expect(server.requests).toHaveLength(4);
    await api.listAdvisories('o/r');
    expect(server.requests).toHaveLength(6);
  });

  test('that cannot be had fail for everybody who asked, and not for who asks later', async () => {
    const { api } = await start({
      data: { advisories },
      fault: (request) => (request.path.includes('rr') ? 404 : undefined),
    });
    const both = await Promise.allSettled([api.listAdvisories('o/r'), api.listAdvisories('o/rr')]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await api.listAdvisories('o/r')).toHaveLength(3);
  });
});

describe('ancestors', () => {
  const [old = '', tip = '', fork = ''] = ['a', 'b', 'c'].map((digit) => digit.repeat(40));
  const histories = { main: [tip, old], 'release/v1': [old], [fork]: [fork, old] };
  const data = { repositories: { 'o/r': { histories } } };

  test.each([
    [old, 'main', true],
    [tip, 'main', true],
    [tip, 'release/v1', false],
    [fork, 'main', false],
    [fork, fork, true],
  ])('%s in %s: %s', async (commit, base, expected) => {
    const { api, server } = await start({ data });
    expect(await api.isAncestor('o/r', commit, base)).toBe(expected);
    expect(server.requests.map(({ path }) => path)).toEqual([
      `/repos/o/r/compare/${encodeURIComponent(base)}...${commit}?page=2&per_page=1`,
    ]);
  });

  test('of what the server does not have are not found', async () => {
    const { api } = await start({ data });
    const unknown = 'd'.repeat(40);
    await expect(api.isAncestor('o/r', unknown, 'main')).rejects.toMatchObject({
      kind: 'not-found',
    });
  });
});
