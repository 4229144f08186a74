import { afterEach, expect, test } from '@jest/globals';
import { createHttpClient, HttpError } from '@portcullis/http';
import {
  type RegistryOptions,
  type RegistryServer,
  startRegistryServer,
} from '../../../../test/support/loopback/registry-server.ts';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { AttestationError } from '../../src/attestation-error.ts';
import { manifestReader } from '../../src/subject/image/manifest-reader.ts';
import { readSubjects } from '../../src/subject/read-subjects.ts';

let server: RegistryServer | undefined;

afterEach(() => server?.close());

const amd64 = `sha256:${'b'.repeat(64)}`;
const index = { schemaVersion: 2, manifests: [{ digest: amd64, platform: { os: 'linux' } }] };
const manifest = { schemaVersion: 2, config: {}, layers: [] };
const manifestType = 'application/vnd.oci.image.manifest.v1+json';

test('the subjects of an image are its index and what that has for each platform', async () => {
  expect(await subjectsOf({ content: index })).toEqual([
    [`${server?.host}/octo/app`, server?.digestOf('octo/app:v1').slice(7)],
    [`${server?.host}/octo/app@${amd64}`, 'b'.repeat(64)],
  ]);
});

test('the subject of an image of one platform is itself', async () => {
  expect(await subjectsOf({ content: manifest, mediaType: manifestType })).toHaveLength(1);
});

test('an image that the registry does not have is not attested', async () => {
  server = await startRegistryServer({});
  await expect(read(`${server.host}/octo/app@${amd64}`)).rejects.toThrow(AttestationError);
});

test('a registry that fails is told from one that has no such image', async () => {
  server = await startRegistryServer({ fault: () => 403 });
  await expect(read(`${server.host}/octo/app@${amd64}`)).rejects.toThrow(HttpError);
});

async function subjectsOf(image: NonNullable<RegistryOptions['images']>[string]) {
  server = await startRegistryServer({ images: { 'octo/app:v1': image } });
  const subjects = await read(`${server.host}/octo/app:v1@${server.digestOf('octo/app:v1')}`);
  return subjects.map(({ name, digests }) => [name, digests.sha256]);
}

function read(image: string) {
  const http = createHttpClient({ environment: {}, userAgent: 'test' });
  const readManifest = manifestReader(http, async () => undefined);
  return readSubjects({ workspace: makeTree({}), images: [image], readManifest });
}
