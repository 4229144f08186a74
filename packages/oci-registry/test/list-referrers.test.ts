import { expect, test } from '@jest/globals';
import type { GitFault } from '../../../test/support/loopback/git-fault.ts';
import type {
  RegistryOptions,
  RegistryServer,
} from '../../../test/support/loopback/registry-server.ts';
import { listReferrers, openRegistry } from '../src/index.ts';
import { client, startRegistry } from './support/world.ts';

const type = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';

async function start(options: RegistryOptions, count = 5): Promise<RegistryServer> {
  const server = await startRegistry({ hasReferrers: true, ...options });
  const digest = server.digestOf('o/tool:1');
  for (let index = 0; index < count; index += 1)
    put(server, `r${index}`, { subject: { digest }, index });
  return server;
}

function put({ store }: RegistryServer, tag: string, content: object): string {
  const bytes = Buffer.from(JSON.stringify(content));
  return store.putTag(`o/tool:${tag}`, {
    mediaType: 'subject' in content ? type : indexType,
    bytes,
  });
}

function list(server: RegistryServer) {
  const repository = { registry: server.host, name: 'o/tool' };
  const registry = openRegistry({ http: client(), repository });
  return listReferrers(registry, server.digestOf('o/tool:1'));
}

test('every page is read', async () => {
  const server = await start({ pageSize: 2 });
  const { entries, broken } = await list(server);
  expect([entries.length, broken]).toEqual([5, []]);
});

test('what both lists have is there once, and what one has is there', async () => {
  const server = await start({}, 1);
  const digest = server.digestOf('o/tool:r0');
  const more = `sha256:${'c'.repeat(64)}`;
  const tag = server.digestOf('o/tool:1').replace(':', '-');
  put(server, tag, { manifests: [{ digest }, { digest: more }] });
  const { entries } = await list(server);
  expect(entries.map((entry) => entry.digest)).toEqual([digest, more]);
});

test('an image to which nothing refers has no referrers', async () => {
  const server = await startRegistry();
  expect(await list(server)).toEqual({ entries: [], broken: [] });
});

test.each<[string, GitFault]>([
  ['is gone', 404],
  ['breaks', 500],
  ['is a page', 'html'],
  ['is no index', { replace: () => Buffer.from('{}') }],
  ['is a list', { replace: () => Buffer.from('[]') }],
])('a second page that %s is told, and the first is not lost', async (_, fault) => {
  const server = await start({
    pageSize: 2,
    fault: ({ path }) => (path.includes('last=') ? fault : undefined),
  });
  const { entries, broken } = await list(server);
  expect([entries.length, broken.length]).toEqual([2, 1]);
});

test('a list without an end is no list', async () => {
  const server = await start({ linksTo: '?last=0' });
  const { entries, broken } = await list(server);
  expect([entries.length, broken]).toMatchObject([5, [{ kind: 'too-large' }]]);
  expect(server.requests.length).toBeLessThan(60);
});

test('a next page at another server is not asked for', async () => {
  const other = await startRegistry();
  const server = await start({ linksTo: `http://${other.host}/v2/o/tool/referrers/x` });
  const { entries, broken } = await list(server);
  expect([entries.length, broken]).toMatchObject([0, [{ kind: 'unreadable' }]]);
  expect(other.requests).toEqual([]);
});

test.each([400, 404, 405, 406])('%d means that the registry keeps no list', async (status) => {
  const server = await startRegistry({
    fault: ({ path }) => (path.includes('/referrers/') ? status : undefined),
  });
  expect(await list(server)).toEqual({ entries: [], broken: [] });
});
