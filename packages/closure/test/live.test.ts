import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Evidence } from '@portcullis/core';
import { type GitServer, startGitServer } from '../../../test/support/loopback/git-server.ts';
import { gatherEvidence, liveUpstream, type Servers } from '../src/index.ts';
import { compositeOf, nodeAction } from './support/composite-of.ts';
import { treeOf } from './support/tree-of.ts';
import { workflowOf } from './support/workflow-of.ts';

const authorization = `Basic ${Buffer.from('x-access-token:t0ken').toString('base64')}`;

// A server of one's own that lets nobody in without a token, and one for everybody.
let own: GitServer;
let everybody: GitServer;

beforeAll(async () => {
  const renames = new Map([['old/name', 'new/name']]);
  [own, everybody] = await Promise.all([
    startGitServer({ authorization, renames }),
    startGitServer(),
  ]);
  const script = [
    { commit: 'a', on: 'main', files: { 'action.yml': nodeAction } },
    { commit: 'b', on: 'main' },
    { ref: 'refs/tags/v1.0.0', to: 'a' },
  ];
  own.add('new/name', script);
  own.add('our/action', script);
  own.add('our/large', script, { format: 'sha256' });
  own.add('our/odd', [
    {
      commit: 'a',
      on: 'main',
      files: {
        'bom/action.yml': `\uFEFF${nodeAction}`,
        'latin/action.yml': Buffer.from('name: \xe9\n', 'latin1'),
        'link/action.yml': { mode: '120000', content: '../bom/action.yml' },
        'folder/action.yml/x': 'x',
        'steps/action.yml': compositeOf('their/action@v1.0.0'),
      },
    },
  ]);
  everybody.add('their/action', script);
  everybody.add('our/action', script);
});

beforeEach(() => {
  own.requests.length = 0;
  everybody.requests.length = 0;
});

afterAll(async () => {
  await own.close();
  await everybody.close();
});

test('a renamed repository is followed and told, and asked where it is from then on', async () => {
  const evidence = await gather(['old/name@v1.0.0']);
  expect(evidence.repositories.get('old/name')?.movedTo).toBe('new/name');
  expect(evidence.pins.get('old/name@v1.0.0')?.verdict).toBe('released');
  const asked = own.requests.map(({ repository, command }) => `${repository} ${command}`);
  expect(asked.filter((one) => one.startsWith('old/'))).toEqual(['old/name ls-refs']);
});

test('a repository of SHA-256', async () => {
  const evidence = await gather(['our/large@v1.0.0']);
  const pin = evidence.pins.get('our/large@v1.0.0');
  expect(pin).toMatchObject({ verdict: 'released', needs: { value: [] } });
  expect(pin?.target.kind === 'known' && pin.target.value.commit).toMatch(/^[0-9a-f]{64}$/);
});

test('when a commit says that it was made comes with its files, also with none', async () => {
  const evidence = await gather(['our/action@v1.0.0', 'our/action/none@v1.0.0']);
  const times = ['our/action@v1.0.0', 'our/action/none@v1.0.0'].map(
    (key) => evidence.pins.get(key)?.committedAt,
  );
  expect(times).toEqual(['2023-11-14T22:14:20Z', '2023-11-14T22:14:20Z']);
});

describe('the other server', () => {
  test('is asked for what the first one does not have, without the token', async () => {
    const evidence = await gather(['their/action@v1.0.0'], { fallback: everybody.url });
    expect(evidence.pins.get('their/action@v1.0.0')?.verdict).toBe('released');
    for (const { headers } of everybody.requests) expect(headers.authorization).toBeUndefined();
  });

  test('is not asked for what the first one has', async () => {
    await gather(['our/action@v1.0.0'], { fallback: everybody.url });
    expect(everybody.requests).toEqual([]);
  });

  test('is not asked for what the first one does not show', async () => {
    const evidence = await gather(['our/action@v1.0.0'], {
      fallback: everybody.url,
      token: undefined,
    });
    expect(evidence.repositories.get('our/action')?.refs).toMatchObject({ reason: 'permission' });
    expect(everybody.requests).toEqual([]);
  });

  test('is where people can look at what came from it', async () => {
    const evidence = await gather(['our/odd/steps@main'], { fallback: everybody.url });
    const pin = evidence.pins.get('their/action@v1.0.0');
    expect(pin?.document?.source.url).toMatch(
      new RegExp(`^${everybody.url}/their/action/blob/[0-9a-f]{40}/action.yml$`),
    );
  });
});

describe('a file that', () => {
  test.each([
    ['bom', 'has a byte order mark is read', { kind: 'known' }],
    ['latin', 'is no UTF-8 is told', { reason: 'encoding', message: /is no UTF-8$/ }],
    ['link', 'is a link is told', { reason: 'unreadable', message: /is a link$/ }],
    ['folder', 'is a folder is told', { reason: 'unreadable', message: /is a folder$/ }],
  ])('%s: %s', async (folder, _, { message, ...expected }: Expected) => {
    const evidence = await gather([`our/odd/${folder}@main`]);
    const needs = evidence.pins.get(`our/odd/${folder}@main`)?.needs;
    expect(needs).toMatchObject(expected);
    if (message !== undefined)
      expect(needs).toHaveProperty('message', expect.stringMatching(message));
  });
});

test('what cannot be a repository is not asked for', async () => {
  const evidence = await gather(['../action@v1', 'our/..@v1']);
  expect([...evidence.pins.values()].map(({ verdict }) => verdict)).toEqual([
    'inconclusive',
    'inconclusive',
  ]);
  expect(own.requests).toEqual([]);
});

interface Expected {
  readonly message?: RegExp;
  readonly kind?: string;
  readonly reason?: string;
}

async function gather(uses: readonly string[], servers: Partial<Servers> = {}): Promise<Evidence> {
  const api = `${everybody.url}/api`;
  const all = { server: own.url, api, token: 't0ken', fallback: undefined, ...servers };
  const upstream = liveUpstream({
    servers: all,
    environment: {},
    userAgent: 'test',
    cache: undefined,
  });
  const tree = treeOf({ '.github/workflows/ci.yml': workflowOf(...uses) });
  const { evidence } = await gatherEvidence([tree], { upstream });
  everybody.requests.splice(
    0,
    everybody.requests.length,
    ...everybody.requests.filter(({ path }) => !path.startsWith('/api')),
  );
  return evidence;
}
