import { expect, test } from '@jest/globals';
import type { ApiRequest } from '../../../../test/support/loopback/api-server.ts';
import type { GitFault } from '../../../../test/support/loopback/git-fault.ts';
import { packSnappy } from '../../../../test/support/loopback/pack-snappy.ts';
import { findOnGithub } from '../../src/find/on-github.ts';
import { sketchBundle } from './support/sketch-bundle.ts';
import { startApi } from './support/start-api.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const repository = 'o/r';

function knows(...attestations: readonly object[]) {
  return { repositories: { [repository]: { attestations: attestations.map(toAttestation) } } };
}

function toAttestation(one: object) {
  return { bundle: one, ...('bundle' in one ? one : {}) };
}

test('what GitHub stores for a digest is found, here or elsewhere', async () => {
  const [one, two] = [sketchBundle({ sig: 'b25l' }), sketchBundle({ sig: 'dHdv' })];
  const other = sketchBundle({ sha256: 'b'.repeat(64) });
  const { server, api } = await startApi({
    data: knows(one, { bundle: two, isElsewhere: true }, other),
  });
  const { bundles, unread } = await findOnGithub({ api, repository, digest });
  expect(bundles.map(({ json }) => json)).toEqual([one, two]);
  expect(unread).toEqual([]);
  const host = new URL(server.url).host;
  expect(bundles[0]?.source).toEqual({ kind: 'github', host, repository });
  expect(server.requests.map(({ path, headers }) => [path, headers.authorization])).toEqual([
    [`/repos/o/r/attestations/${encodeURIComponent(digest)}?per_page=100`, 'Bearer s3cret'],
    ['/bundles/o/r/1', undefined],
  ]);
});

test('a server of an enterprise is asked under its own path', async () => {
  const bundle = sketchBundle();
  const data = knows({ bundle, isElsewhere: true }, sketchBundle({ sig: 'x' }));
  const { api } = await startApi({ data, prefix: '/api/v3', pageSize: 1 });
  const { bundles, unread } = await findOnGithub({ api, repository, digest });
  expect([bundles[0]?.json, bundles.length, unread]).toEqual([bundle, 2, []]);
});

test('every page is read', async () => {
  const all = ['1', '2', '3', '4', '5'].map((sig) => sketchBundle({ sig }));
  const { api } = await startApi({ data: knows(...all), pageSize: 2 });
  const { bundles, unread } = await findOnGithub({ api, repository, digest });
  expect(bundles.map(({ json }) => json)).toEqual(all);
  expect(unread).toEqual([]);
});

test('the commit of a release, and one type of predicate, can be asked for', async () => {
  const sha1 = 'c'.repeat(40);
  const predicateType = 'https://in-toto.io/attestation/release/v0.2';
  const release = sketchBundle({ sha1, predicateType });
  const { api } = await startApi({ data: knows(release, sketchBundle({ sha1 })) });
  const asked = { api, repository, digest: `sha1:${sha1}` };
  expect((await findOnGithub({ ...asked, predicateType: 'release' })).bundles).toHaveLength(1);
  expect((await findOnGithub(asked)).bundles).toHaveLength(2);
});

test.each([repository, 'o/nothing'])('there may be none in "%s"', async (name) => {
  const { api } = await startApi({ data: knows() });
  const found = await findOnGithub({ api, repository: name, digest });
  expect(found).toEqual({ bundles: [], unread: [] });
});

const later = `${Math.ceil(Date.now() / 1000) + 3000}`;
const faults: readonly (readonly [string, GitFault, string])[] = [
  ['the token is refused', 401, 'permission'],
  ['the token may not', 403, 'permission'],
  [
    'the hour is used up',
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': later } },
    'rate-limit',
  ],
  ['it was asked too fast', { status: 429, headers: { 'retry-after': '60' } }, 'rate-limit'],
  ['it breaks', 500, 'network'],
  ['it is overloaded', 503, 'network'],
  ['it stalls', 'stall', 'network'],
  ['it stalls in the body', 'stall-in-body', 'network'],
  ['it hangs up', 'cut', 'network'],
  ['it hangs up in the body', { cutAfter: 10 }, 'network'],
  ['somebody else answers', 'html', 'unreadable'],
  ['half of the JSON comes', { cutAfter: 10, isPolite: true }, 'unreadable'],
  ['a list comes', replaced('[]'), 'unreadable'],
  ['no list comes', replaced('{"message":"ok"}'), 'unreadable'],
  ['another list comes', replaced('{"attestations":[1]}'), 'unreadable'],
  ['more parts come than are in bundles', replaced(`[${'{},'.repeat(100_000)}{}]`), 'too-large'],
  ['neither bundle nor address comes', replaced('{"attestations":[{}]}'), 'unreadable'],
  ['it redirects elsewhere', { redirect: 'http://elsewhere.example/' }, 'unreadable'],
];

function replaced(text: string): GitFault {
  return { replace: () => Buffer.from(text) };
}

test.each(faults)('nothing is known when %s', async (_, fault, reason) => {
  const { api } = await startApi({ data: knows(sketchBundle()), fault: () => fault });
  const { bundles, unread } = await findOnGithub({ api, repository, digest });
  expect(bundles).toEqual([]);
  expect(unread).toMatchObject([{ source: { kind: 'github', repository }, reason }]);
});

const isSecond = ({ path }: ApiRequest) => path.includes('after=');

test.each([
  ['is gone', 404, 'unreadable'],
  ['is broken', { cutAfter: 10, isPolite: true } as const, 'unreadable'],
  ['may not be asked for', { status: 429, headers: { 'retry-after': '60' } }, 'rate-limit'],
] as const)('a page that was promised and %s is told', async (_, fault, reason) => {
  const all = ['1', '2', '3'].map((sig) => sketchBundle({ sig }));
  const { api } = await startApi({
    data: knows(...all),
    pageSize: 2,
    fault: (request) => (isSecond(request) ? fault : undefined),
  });
  const { bundles, unread } = await findOnGithub({ api, repository, digest });
  expect(bundles.map(({ json }) => json)).toEqual(all.slice(0, 2));
  expect(unread).toMatchObject([{ reason }]);
});

test('a list without an end is no list', async () => {
  const { server, api } = await startApi({
    data: knows(...Array.from({ length: 21 }, (_, sig) => sketchBundle({ sig: `${sig}` }))),
    pageSize: 1,
  });
  const { bundles, unread } = await findOnGithub({ api, repository, digest });
  expect([bundles.length, unread.map(({ reason }) => reason)]).toEqual([20, ['too-large']]);
  expect(server.requests).toHaveLength(20);
});

test('an empty page in the middle is not the end', async () => {
  const all = ['1', '2', '3'].map((sig) => sketchBundle({ sig }));
  let pages = 0;
  const { api } = await startApi({
    data: knows(...all),
    pageSize: 1,
    fault: () => (++pages === 2 ? replaced('{"attestations":[]}') : undefined),
  });
  const { bundles, unread } = await findOnGithub({ api, repository, digest });
  expect([bundles.length, unread]).toEqual([2, []]);
});

const bomb = Buffer.from([0xff, 0xff, 0xff, 0xff, 0x0f, 0]);
test.each([
  ['is gone', 404, 'unreadable'],
  ['is not packed', replaced('{"a":1}'), 'unreadable'],
  ['is packed text', { replace: () => packSnappy(Buffer.from('text')) }, 'unreadable'],
  ['is no UTF-8', { replace: () => packSnappy(Buffer.from([34, 0xff, 34])) }, 'unreadable'],
  ['says that it is 4 GB', { replace: () => bomb }, 'too-large'],
  [
    'has more parts than any bundle',
    { replace: () => packSnappy(Buffer.from(`{"a":[${'[],'.repeat(3_000)}1]}`)) },
    'too-large',
  ],
  ['fails', 503, 'network'],
  ['is elsewhere again', { redirect: 'http://elsewhere.example/' }, 'unreadable'],
] satisfies readonly (readonly [string, GitFault, string])[])(
  'a bundle behind an address that %s is unread, and the others are not lost',
  async (_, fault, reason) => {
    const { api } = await startApi({
      data: knows({ bundle: sketchBundle(), isElsewhere: true }, sketchBundle({ sig: 'x' })),
      fault: ({ path }) => (path.startsWith('/bundles/') ? fault : undefined),
    });
    const { bundles, unread } = await findOnGithub({ api, repository, digest });
    expect(bundles).toHaveLength(1);
    expect(unread).toMatchObject([{ reason }]);
  },
);

test.each([
  'http://example.com/bundle',
  'https://user:secret@example.com/bundle',
  'ftp://127.0.0.1/bundle',
  'file:///etc/passwd',
  'bundle',
])('nobody goes to "%s" for a bundle', async (address) => {
  const body = JSON.stringify({ attestations: [{ bundle: null, bundle_url: address }] });
  const { server, api } = await startApi({
    data: knows(sketchBundle()),
    fault: () => replaced(body),
  });
  const { unread } = await findOnGithub({ api, repository, digest });
  expect(unread).toMatchObject([{ reason: 'unreadable' }]);
  expect(server.requests).toHaveLength(1);
});

test('a GitHub that is elsewhere sends nobody into this machine', async () => {
  const { server, api } = await startApi({ data: knows(sketchBundle()) });
  const bundleUrl = `${server.url}/bundles/o/r/0`;
  const asked: string[] = [];
  const http: typeof api.http = {
    ...api.http,
    send: async (request, read) => {
      asked.push(request.url);
      return read({
        status: 200,
        headers: {},
        url: request.url,
        body: (async function* () {
          yield Buffer.from(JSON.stringify({ attestations: [{ bundle_url: bundleUrl }] }));
        })(),
      });
    },
  };
  const remote = { ...api, http, url: 'https://api.github.com' };
  const { unread } = await findOnGithub({ api: remote, repository, digest });
  expect(unread).toMatchObject([{ reason: 'unreadable' }]);
  expect(asked).toHaveLength(1);
  expect(server.requests).toEqual([]);
});

test('a name that no repository can have is told, and never part of a path', async () => {
  const { server, api } = await startApi({ data: knows() });
  const { unread } = await findOnGithub({ api, repository: 'o/..', digest });
  expect(unread).toMatchObject([{ reason: 'unreadable' }]);
  expect(server.requests).toEqual([]);
});
