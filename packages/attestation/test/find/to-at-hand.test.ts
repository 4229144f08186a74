import { createHash } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { toAtHand } from '../../src/find/to-at-hand.ts';

const hex = 'a'.repeat(64);

test('a file is its bytes', async () => {
  const folder = makeTree({ app: 'the app' });
  const sha256 = createHash('sha256').update('the app').digest('hex');
  expect(await toAtHand(['app'], folder)).toEqual([
    { subject: { name: 'app', digests: { sha256 } }, path: join(folder, 'app'), image: undefined },
  ]);
});

test('a digest is one, whatever a folder of somebody else holds', async () => {
  const folder = makeTree({ [`sha256:${hex}`]: 'a file' });
  const [digest, file] = await toAtHand([`sha256:${hex}`, `./sha256:${hex}`], folder);
  expect(digest).toMatchObject({ subject: { digests: { sha256: hex } }, path: undefined });
  expect(file?.path).toBe(join(folder, `sha256:${hex}`));
  expect(file?.subject.digests.sha256).not.toBe(hex);
});

test('an image is named without its digest', async () => {
  const [image] = await toAtHand([`oci://ghcr.io/a/b@sha256:${hex}`], '.');
  expect(image).toEqual({
    subject: { name: 'ghcr.io/a/b', digests: { sha256: hex } },
    path: undefined,
    image: { registry: 'ghcr.io', name: 'a/b', digest: `sha256:${hex}` },
  });
});

test('the order is kept, and what is given twice is there twice', async () => {
  const folder = makeTree({ a: 'a', b: 'b' });
  const all = await toAtHand(['b', `sha256:${hex}`, 'a', 'b'], folder);
  expect(all.map(({ subject }) => subject.name)).toEqual(['b', `sha256:${hex}`, 'a', 'b']);
});

test.each([
  { text: 'missing' },
  { text: 'folder' },
  { text: 'link' },
  { text: 'sha256:abc' },
  { text: 'oci://ghcr.io/a/b:v1' },
])('$text is refused', async ({ text }) => {
  const folder = makeTree({ 'folder/x': '', app: '' });
  symlinkSync(join(folder, 'app'), join(folder, 'link'));
  await expect(toAtHand([text], folder)).rejects.toMatchObject({ code: 'bad-subject' });
});
