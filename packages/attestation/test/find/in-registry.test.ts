import { afterEach, expect, test } from '@jest/globals';
import { createHttpClient } from '@portcullis/http';
import type { RegistryCredentials } from '@portcullis/oci-registry';
import type { GitFault } from '../../../../test/support/loopback/git-fault.ts';
import {
  type RegistryOptions,
  type RegistryServer,
  startRegistryServer,
} from '../../../../test/support/loopback/registry-server.ts';
import { findInRegistry } from '../../src/find/in-registry.ts';
import { attachToImage } from '../../src/store/in-registry.ts';
import { sketchBundle } from './support/sketch-bundle.ts';

const servers: RegistryServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const mediaType = 'application/vnd.oci.image.index.v1+json';
const images = { 'o/tool:1': { content: { schemaVersion: 2, mediaType, manifests: [] } } };
const predicateType = 'https://slsa.dev/provenance/v1';
const now = new Date('2026-11-23T00:00:00Z');

async function start(options: RegistryOptions = {}) {
  const server = await startRegistryServer({ images, ...options });
  servers.push(server);
  return server;
}

function at(server: RegistryServer, credentials?: RegistryCredentials) {
  const http = createHttpClient({
    environment: {},
    userAgent: 'portcullis',
    stallAfter: 200,
    stallBudget: 400,
    retryPause: 1,
  });
  const repository = { registry: server.host, name: 'o/tool' };
  return { http, repository, credentials, digest: server.digestOf('o/tool:1') };
}

function attach(server: RegistryServer, bundle: unknown, credentials?: RegistryCredentials) {
  const place = at(server, credentials);
  return attachToImage({ ...place, bundle, predicateType, now, pause: 5 });
}

test.each([true, false])('what is attached is found (listed: %p)', async (hasReferrers) => {
  const server = await start({ hasReferrers });
  const bundles = ['b25l', 'dHdv', 'dGhyZWU='].map((sig) => sketchBundle({ sig }));
  const stored = await Promise.all(bundles.map((bundle) => attach(server, bundle)));
  const digest = server.digestOf('o/tool:1');
  const image = `${server.host}/o/tool`;
  expect(stored[0]).toEqual({ image: `${image}@${digest}`, digest: expect.any(String) });
  const found = await findInRegistry(at(server));
  expect(found.unread).toEqual([]);
  expect(found.bundles.map(({ json }) => JSON.stringify(json)).sort()).toEqual(
    bundles.map((bundle) => JSON.stringify(bundle)).sort(),
  );
  expect(found.bundles[0]?.source).toEqual({ kind: 'registry', image, digest });
});

test('a login is used, and needed', async () => {
  const users = { me: 'secret' };
  const server = await start({ hasTokens: true, isPrivate: true, users });
  const me = { kind: 'password', username: 'me', password: 'secret' } as const;
  await attach(server, sketchBundle(), me);
  expect((await findInRegistry(at(server, me))).bundles).toHaveLength(1);
  const { bundles, unread } = await findInRegistry(at(server));
  expect(bundles).toEqual([]);
  // Two ways were tried, and are told once.
  expect(unread).toMatchObject([{ reason: 'permission' }]);
});

test('an image without attestations has none', async () => {
  expect(await findInRegistry(at(await start()))).toEqual({ bundles: [], unread: [] });
});

test('what is no bundle is left alone', async () => {
  const server = await start({ hasReferrers: true });
  const subject = { digest: server.digestOf('o/tool:1') };
  const bytes = Buffer.from(JSON.stringify({ artifactType: 'application/spdx+json', subject }));
  server.store.putTag('o/tool:sbom', { mediaType, bytes });
  server.requests.length = 0;
  expect(await findInRegistry(at(server))).toEqual({ bundles: [], unread: [] });
  expect(server.requests).toHaveLength(2);
});

test('an entry that does not say what it is is looked at', async () => {
  const server = await start();
  await attach(server, sketchBundle());
  const tag = `o/tool:${server.digestOf('o/tool:1').replace(':', '-')}`;
  const index = JSON.parse(`${server.store.bytesOfTag(tag)}`);
  const [{ artifactType: _, ...entry }] = index.manifests;
  const bytes = Buffer.from(JSON.stringify({ manifests: [entry] }));
  server.store.putTag(tag, { mediaType, bytes });
  expect((await findInRegistry(at(server))).bundles).toHaveLength(1);
});

const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';

test.each<[string, (digest: string, blob: string) => object]>([
  ['refers to another image', () => ({ subject: { digest: `sha256:${'b'.repeat(64)}` } })],
  ['refers to nothing', () => ({ subject: null })],
  [
    'holds two bundles',
    (digest, blob) => ({
      subject: { digest },
      layers: [1, 2].map(() => ({ mediaType: bundleType, digest: blob })),
    }),
  ],
  [
    'names a bundle that is not there',
    (digest) => ({ subject: { digest }, layers: [{ mediaType: bundleType, digest }] }),
  ],
  [
    'names no bundle but another path',
    (digest) => ({
      subject: { digest },
      layers: [{ mediaType: bundleType, digest: '../../../x' }],
    }),
  ],
  [
    'names its bundle by what cannot be a text',
    (digest) => ({
      subject: { digest },
      layers: [{ mediaType: bundleType, digest: { toString: 1, valueOf: 1 } }],
    }),
  ],
])('a manifest that %s is unread', async (_, toFields) => {
  const server = await start();
  const image = server.digestOf('o/tool:1');
  const blob = server.store.putBlob('o/tool', Buffer.from(JSON.stringify(sketchBundle())));
  const layers = [{ mediaType: bundleType, digest: blob }];
  const bytes = Buffer.from(JSON.stringify({ layers, ...toFields(image, blob) }));
  const digest = server.store.putTag('o/tool:x', { mediaType, bytes });
  const index = Buffer.from(JSON.stringify({ manifests: [{ digest }] }));
  server.store.putTag(`o/tool:${image.replace(':', '-')}`, { mediaType, bytes: index });
  const { bundles, unread } = await findInRegistry(at(server));
  expect(bundles).toEqual([]);
  expect(unread).toMatchObject([{ reason: 'unreadable' }]);
});

test('a list that is nested without end is unread', async () => {
  const server = await start();
  const bytes = Buffer.from(`{"manifests":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`);
  const tag = `o/tool:${server.digestOf('o/tool:1').replace(':', '-')}`;
  server.store.putTag(tag, { mediaType, bytes });
  const { bundles, unread } = await findInRegistry(at(server));
  expect([bundles, unread]).toMatchObject([[], [{ reason: 'unreadable' }]]);
});

test('a bundle that has more parts than any bundle is unread', async () => {
  const server = await start();
  await attach(server, { ...sketchBundle(), a: Array.from({ length: 5_000 }, () => []) });
  const { bundles, unread } = await findInRegistry(at(server));
  expect([bundles, unread]).toMatchObject([[], [{ reason: 'too-large' }]]);
});

const faults: readonly (readonly [string, GitFault, string])[] = [
  ['breaks', 500, 'network'],
  ['may not be seen', 403, 'permission'],
  ['was asked for too often', { status: 429, headers: { 'retry-after': '60' } }, 'rate-limit'],
  ['stalls', 'stall', 'network'],
  ['is cut', { cutAfter: 5 }, 'network'],
  ['is a page', 'html', 'unreadable'],
  ['is something else', { replace: () => Buffer.from('{"a":1}') }, 'unreadable'],
  ['is nothing', 404, 'unreadable'],
];

test.each(faults)('a bundle that %s is unread', async (_, fault, reason) => {
  let isBroken = false;
  const server = await start({
    hasReferrers: true,
    fault: ({ path, method }) =>
      isBroken && path.includes('/blobs/') && method === 'GET' ? fault : undefined,
  });
  await attach(server, sketchBundle());
  isBroken = true;
  const { bundles, unread } = await findInRegistry(at(server));
  expect([bundles, unread.map((one) => one.reason)]).toEqual([[], [reason]]);
});

test.each(faults.slice(0, -1))('a list that %s is unread', async (_, fault, reason) => {
  const server = await start({ hasReferrers: true, fault: () => fault });
  const { bundles, unread } = await findInRegistry(at(server));
  expect(bundles).toEqual([]);
  // A tag that is not there has no answer that could be wrong.
  expect(new Set(unread.map((one) => one.reason))).toEqual(new Set([reason]));
});

test('a bundle is fetched from where the registry keeps it, without our login', async () => {
  const elsewhere = await start();
  const users = { me: 'secret' };
  let isMoved = false;
  const server = await start({
    isPrivate: true,
    users,
    hasReferrers: true,
    fault: ({ path, method }) =>
      isMoved && path.includes('/blobs/') && method === 'GET'
        ? { redirect: `http://${elsewhere.host}${path}` }
        : undefined,
  });
  const me = { kind: 'password', username: 'me', password: 'secret' } as const;
  const bundle = sketchBundle();
  await attach(server, bundle, me);
  elsewhere.store.putBlob('o/tool', Buffer.from(JSON.stringify(bundle)));
  isMoved = true;
  expect((await findInRegistry(at(server, me))).bundles).toHaveLength(1);
  expect(elsewhere.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
});

test('more than anybody attaches is told', async () => {
  const server = await start();
  const manifests = Array.from({ length: 501 }, (_, index) => ({
    digest: `sha256:${`${index}`.padStart(64, '0')}`,
  }));
  const bytes = Buffer.from(JSON.stringify({ manifests }));
  server.store.putTag(`o/tool:${server.digestOf('o/tool:1').replace(':', '-')}`, {
    mediaType,
    bytes,
  });
  const { unread } = await findInRegistry(at(server));
  expect(unread).toHaveLength(501);
  expect(unread.at(-1)).toMatchObject({ reason: 'too-large' });
});

test('a name that no image can have is unread', async () => {
  const server = await start();
  const place = { ...at(server), repository: { registry: server.host, name: '../x' } };
  expect((await findInRegistry(place)).unread).toMatchObject([{ reason: 'unreadable' }]);
  expect(server.requests).toEqual([]);
});
