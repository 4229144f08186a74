import { describe, expect, test } from '@jest/globals';
import type { GitFault } from '../../../test/support/loopback/git-fault.ts';
import type {
  RegistryRequest,
  RegistryServer,
} from '../../../test/support/loopback/registry-server.ts';
import { attachArtifact, listReferrers, openRegistry } from '../src/index.ts';
import { client, sent, startRegistry } from './support/world.ts';

const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json';

function open({ host }: RegistryServer) {
  const repository = { registry: host, name: 'o/tool' };
  return openRegistry({ http: client(), repository, actions: 'pull,push' });
}

function attach(server: RegistryServer, text = '{}') {
  return attachArtifact(open(server), {
    digest: server.digestOf('o/tool:1'),
    artifact: { mediaType, bytes: Buffer.from(text), annotations: { for: text } },
    pause: 5,
  });
}

async function listed(server: RegistryServer): Promise<readonly string[]> {
  const { entries, broken } = await listReferrers(open(server), server.digestOf('o/tool:1'));
  expect(broken).toEqual([]);
  return entries.map(({ digest }) => digest).sort();
}

function tagOf(server: RegistryServer): string {
  return server.digestOf('o/tool:1').replace(':', '-');
}

function manifestOf(server: RegistryServer, digest: string): unknown {
  const question = { method: 'GET', headers: {}, body: Buffer.alloc(0) };
  const url = new URL(`http://${server.host}/v2/o/tool/manifests/${digest}`);
  return JSON.parse(`${server.store.answer({ ...question, url })?.body}`);
}

test('a registry that lists referrers needs no tag', async () => {
  const server = await startRegistry({ hasReferrers: true });
  const digest = await attach(server);
  expect(sent(server)).toEqual([
    'GET /v2/o/tool/manifests/sha256:HEX',
    'HEAD /v2/o/tool/blobs/sha256:HEX',
    'POST /v2/o/tool/blobs/uploads/',
    'PUT /v2/o/tool/blobs/uploads/1?state=x&digest=sha256%3AHEX',
    'HEAD /v2/o/tool/blobs/sha256:HEX',
    'PUT /v2/o/tool/manifests/sha256:HEX',
    'GET /v2/o/tool/referrers/sha256:HEX',
  ]);
  expect(await listed(server)).toEqual([digest]);
});

test('the manifest says what it is, and of what', async () => {
  const server = await startRegistry({ hasReferrers: true });
  const digest = await attach(server, '{"a":1}');
  expect(manifestOf(server, digest)).toEqual({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    artifactType: mediaType,
    config: {
      mediaType: 'application/vnd.oci.empty.v1+json',
      digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
      size: 2,
    },
    layers: [{ mediaType, digest: expect.stringMatching(/^sha256:/), size: 7 }],
    subject: {
      mediaType: 'application/vnd.oci.image.index.v1+json',
      digest: server.digestOf('o/tool:1'),
      size: expect.any(Number),
    },
    annotations: { for: '{"a":1}' },
  });
});

describe('a registry that lists nothing', () => {
  test('has a tag that does', async () => {
    const server = await startRegistry();
    const digest = await attach(server);
    expect(await listed(server)).toEqual([digest]);
    const index = JSON.parse(`${server.store.bytesOfTag(`o/tool:${tagOf(server)}`)}`);
    expect(index).toEqual({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [
        {
          mediaType: 'application/vnd.oci.image.manifest.v1+json',
          digest,
          size: expect.any(Number),
          artifactType: mediaType,
          annotations: { for: '{}' },
        },
      ],
    });
  });

  test('keeps what others have written there, however strange', async () => {
    const server = await startRegistry();
    const strange = [{ digest: 'sha512:x', extra: [1] }, { nothing: true }, 'text'];
    const content = { schemaVersion: 2, annotations: { kept: 'yes' }, manifests: strange };
    server.store.putTag(`o/tool:${tagOf(server)}`, {
      mediaType: 'application/vnd.oci.image.index.v1+json',
      bytes: Buffer.from(JSON.stringify(content)),
    });
    const digest = await attach(server);
    const index = JSON.parse(`${server.store.bytesOfTag(`o/tool:${tagOf(server)}`)}`);
    expect(index).toMatchObject({ annotations: { kept: 'yes' } });
    expect(index.manifests).toEqual([...strange, expect.objectContaining({ digest })]);
  });

  test('keeps a tag that somebody uses for something else', async () => {
    const server = await startRegistry();
    const bytes = Buffer.from('{"schemaVersion":2,"layers":[]}');
    const image = `o/tool:${tagOf(server)}`;
    const type = 'application/vnd.oci.image.manifest.v1+json';
    server.store.putTag(image, { mediaType: type, bytes });
    await expect(attach(server)).rejects.toMatchObject({ kind: 'unreadable' });
    expect(server.store.bytesOfTag(image)).toEqual(bytes);
  });

  test.each([true, false])('loses nothing of ten at once (etags: %p)', async (hasEtags) => {
    const server = await startRegistry({ hasEtags });
    const texts = Array.from({ length: 10 }, (_, index) => `{"n":${index}}`);
    const digests = await Promise.all(texts.map((text) => attach(server, text)));
    expect(await listed(server)).toEqual([...digests].sort());
    // One after the other, so that none had to be written again.
    const isIndex = ({ method, path }: RegistryRequest) => method === 'PUT' && /sha256-/.test(path);
    expect(server.requests.filter(isIndex)).toHaveLength(10);
  });

  test('is read twice, since who was slower than we writes later', async () => {
    const theirs = { digest: `sha256:${'b'.repeat(64)}` };
    let reads = 0;
    const server: RegistryServer = await startRegistry({
      fault: ({ method, path }) => {
        const isRead = method === 'GET' && path.includes('/manifests/sha256-');
        // The second one finds what we have written.
        if (isRead && ++reads === 2) overwrite(server, { manifests: [theirs] });
        return undefined;
      },
    });
    const digest = await attach(server);
    expect(await listed(server)).toEqual([digest, theirs.digest].sort());
  });

  function overwrite(server: RegistryServer, index: object): void {
    const type = 'application/vnd.oci.image.index.v1+json';
    const bytes = Buffer.from(JSON.stringify(index));
    server.store.putTag(`o/tool:${tagOf(server)}`, { mediaType: type, bytes });
  }

  test('is written again when another writer has overwritten us, and he loses nothing either', async () => {
    const theirs = { digest: `sha256:${'b'.repeat(64)}` };
    const server = await startRegistry({
      meddles: (index, writes) => (writes <= 3 ? { ...index, manifests: [theirs] } : undefined),
    });
    const digest = await attach(server);
    expect(await listed(server)).toEqual([digest, theirs.digest].sort());
  });

  test('is not written for ever', async () => {
    const server = await startRegistry({ meddles: (index) => ({ ...index, manifests: [] }) });
    await expect(attach(server)).rejects.toMatchObject({ kind: 'server' });
    expect(server.requests.filter(({ method }) => method === 'PUT').length).toBeLessThan(20);
  });

  test('is told from one that only says that it lists', async () => {
    const server = await startRegistry({
      fault: ({ path }) =>
        path.includes('/referrers/')
          ? { replace: () => Buffer.from('{"manifests":[]}') }
          : undefined,
      hasReferrers: true,
    });
    await attach(server);
    expect(server.store.bytesOfTag(`o/tool:${tagOf(server)}`)).toBeDefined();
  });
});

test('what is there is not sent again', async () => {
  const server = await startRegistry({ hasReferrers: true });
  const digest = await attach(server);
  server.requests.length = 0;
  expect(await attach(server)).toBe(digest);
  expect(server.requests.some(({ method }) => method === 'POST')).toBe(false);
});

describe('an upload', () => {
  const isPut = ({ method, path }: RegistryRequest) =>
    method === 'PUT' && path.includes('/uploads/');

  test.each([
    ['the connection ends', 'cut'],
    ['it stalls', 'stall'],
    ['what is before it gives up', 502],
  ] satisfies readonly (readonly [string, GitFault])[])(
    'that is done is not made again when %s',
    async (_, fault) => {
      let count = 0;
      const server = await startRegistry({
        hasReferrers: true,
        fault: (request) => (isPut(request) && count++ === 0 ? fault : undefined),
      });
      await attach(server);
      expect(server.requests.filter(isPut)).toHaveLength(1);
    },
  );

  test.each(['http://192.0.2.1/upload', 'file:///upload', undefined])(
    'goes nowhere that cannot be trusted: %s',
    async (location) => {
      const headers: Record<string, string> = location === undefined ? {} : { location };
      const server = await startRegistry({
        fault: ({ method }) => (method === 'POST' ? { status: 202, headers } : undefined),
      });
      await expect(attach(server)).rejects.toMatchObject({ kind: 'unreadable' });
      expect(server.requests.filter(isPut)).toEqual([]);
    },
  );
});

describe('nothing is attached', () => {
  test('to an image that is not there', async () => {
    const server = await startRegistry();
    const result = attachArtifact(open(server), {
      digest: `sha256:${'0'.repeat(64)}`,
      artifact: { mediaType, bytes: Buffer.from('{}'), annotations: {} },
    });
    await expect(result).rejects.toThrow('push it first');
    expect(server.requests).toHaveLength(1);
  });

  test.each<[string, GitFault, string]>([
    ['it breaks', 500, 'server'],
    ['it may not be seen', 403, 'permission'],
    ['it is too much', 413, 'unreadable'],
    ['it was asked too often', { status: 429, headers: { 'retry-after': '60' } }, 'rate-limit'],
    ['it hangs up', 'cut', 'network'],
    ['it stalls', 'stall', 'stalled'],
  ])('when %s', async (_, fault, kind) => {
    const server = await startRegistry({
      fault: ({ method, path }) => (method === 'PUT' && /manifests/.test(path) ? fault : undefined),
    });
    await expect(attach(server)).rejects.toMatchObject({ name: 'HttpError', kind });
  });
});
