import { expect, test } from '@jest/globals';
import type { RegistryServer } from '../../../test/support/loopback/registry-server.ts';
import { openRegistry, readDigest, tagImage } from '../src/index.ts';
import { client, sent, startRegistry } from './support/world.ts';

function open({ host }: RegistryServer) {
  const repository = { registry: host, name: 'o/tool' };
  return openRegistry({ http: client(), repository, actions: 'pull,push' });
}

test('a tag stands for the very image, whose manifest is not written anew', async () => {
  const server = await startRegistry();
  const digest = server.digestOf('o/tool:1');
  await tagImage(open(server), { digest, tag: 'latest' });
  const image = { registry: server.host, name: 'o/tool', tag: 'latest' };
  expect(await readDigest(client(), image)).toBe(digest);
  expect(sent(server).slice(0, 2)).toEqual([
    'GET /v2/o/tool/manifests/sha256:HEX',
    'PUT /v2/o/tool/manifests/latest',
  ]);
});

test('no tag is set for an image that is not there', async () => {
  const server = await startRegistry();
  const digest = `sha256:${'a'.repeat(64)}`;
  const tagging = tagImage(open(server), { digest, tag: 'latest' });
  await expect(tagging).rejects.toMatchObject({ kind: 'not-found' });
  expect(sent(server)).toHaveLength(1);
});

test.each(['', '-x', 'a/b', '../x', 'a b', 'x'.repeat(129)])('%j is no tag', async (tag) => {
  const server = await startRegistry();
  const tagging = tagImage(open(server), { digest: server.digestOf('o/tool:1'), tag });
  await expect(tagging).rejects.toThrow('no tag can be called');
  expect(sent(server)).toEqual([]);
});
