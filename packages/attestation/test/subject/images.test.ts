import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AttestationError } from '../../src/attestation-error.ts';
import { parseImageName } from '../../src/subject/image/parse-image-name.ts';
import { readImage } from '../../src/subject/image/read-image.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const amd64 = `sha256:${'b'.repeat(64)}`;
const arm64 = `sha256:${'c'.repeat(64)}`;
const index = {
  schemaVersion: 2,
  manifests: [
    { digest: amd64, platform: { os: 'linux', architecture: 'amd64' } },
    { digest: arm64, platform: { os: 'linux', architecture: 'arm64' } },
    {
      digest: `sha256:${'d'.repeat(64)}`,
      platform: { os: 'unknown', architecture: 'unknown' },
      annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
    },
  ],
};
const manifest = { schemaVersion: 2, config: {}, layers: [] };

test.each([
  ['ghcr.io/octo/app', 'ghcr.io', 'octo/app'],
  ['ghcr.io/octo/app:v1', 'ghcr.io', 'octo/app'],
  ['oci://ghcr.io/octo/app', 'ghcr.io', 'octo/app'],
  ['localhost/app', 'localhost', 'app'],
  ['localhost:5000/a/b/c:1', 'localhost:5000', 'a/b/c'],
  ['[::1]:5000/app', '[::1]:5000', 'app'],
  ['alpine', 'docker.io', 'library/alpine'],
  ['alpine:3', 'docker.io', 'library/alpine'],
  ['octo/app', 'docker.io', 'octo/app'],
  ['docker.io/octo/app', 'docker.io', 'octo/app'],
  ['index.docker.io/alpine', 'docker.io', 'library/alpine'],
  ['Host/app', 'Host', 'app'],
])('reads %s', (text, registry, name) => {
  expect(parseImageName(`${text}@${digest}`)).toEqual({ registry, name, digest });
});

test.each([
  'ghcr.io/octo/app',
  'ghcr.io/octo/app:v1',
  `ghcr.io/octo/app@sha256:${'A'.repeat(64)}`,
  `ghcr.io/octo/app@sha256:${'a'.repeat(63)}`,
  `ghcr.io/octo/app@sha512:${'a'.repeat(128)}`,
  `ghcr.io/Octo/app@${digest}`,
  `ghcr.io/octo/../app@${digest}`,
  `ghcr.io/octo//app@${digest}`,
  `https://ghcr.io/octo/app@${digest}`,
  `user@ghcr.io/octo/app@${digest}`,
  `ghcr.io/octo/app@${digest}\n`,
  `${'a'.repeat(1000)}@${digest}`,
  `@${digest}`,
  digest,
])('refuses %s', (text) => {
  expect(() => parseImageName(text)).toThrow(AttestationError);
});

test('throws its own error and no other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (text) => {
      expect(() => parseImageName(`${text}@${digest}x`)).toThrow(AttestationError);
    }),
  );
});

test('an image is what its digest names', async () => {
  expect(await readImage(`ghcr.io/octo/app:v1@${digest}`, undefined)).toMatchObject([
    { name: 'ghcr.io/octo/app', digests: { sha256: 'a'.repeat(64) } },
  ]);
});

test('an index is itself and its platforms, not what a builder has put beside them', async () => {
  const subjects = await readImage(`ghcr.io/octo/app@${digest}`, async () => index);
  expect(subjects.map(({ name, digests }) => [name, digests.sha256])).toEqual([
    ['ghcr.io/octo/app', 'a'.repeat(64)],
    [`ghcr.io/octo/app@${amd64}`, 'b'.repeat(64)],
    [`ghcr.io/octo/app@${arm64}`, 'c'.repeat(64)],
  ]);
});

test('the manifest of a platform is itself', async () => {
  expect(await readImage(`ghcr.io/octo/app@${digest}`, async () => manifest)).toHaveLength(1);
});

test.each([
  ['no object', null],
  ['a list', []],
  ['neither', {}],
  ['both', { ...manifest, ...index }],
  ['a manifest without a digest', { manifests: [{}] }],
  ['a manifest with another digest', { manifests: [{ digest: 'sha512:x' }] }],
  ['too many', { manifests: Array.from({ length: 300 }, () => ({ digest })) }],
])('an index that is %s is refused', async (_, json) => {
  await expect(readImage(`ghcr.io/octo/app@${digest}`, async () => json)).rejects.toThrow(
    AttestationError,
  );
});
