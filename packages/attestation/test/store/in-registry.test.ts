import { afterEach, expect, test } from '@jest/globals';
import { createHttpClient } from '@portcullis/http';
import type { GitFault } from '../../../../test/support/loopback/git-fault.ts';
import {
  type RegistryOptions,
  type RegistryServer,
  startRegistryServer,
} from '../../../../test/support/loopback/registry-server.ts';
import { attachToImage } from '../../src/store/in-registry.ts';
import { sketchBundle } from '../find/support/sketch-bundle.ts';

const servers: RegistryServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const mediaType = 'application/vnd.oci.image.index.v1+json';
const content = { schemaVersion: 2, mediaType, manifests: [] };
const rest = {
  bundle: sketchBundle(),
  predicateType: 'https://slsa.dev/provenance/v1',
  now: new Date('2026-11-23T00:00:00Z'),
  pause: 5,
};

function client() {
  return createHttpClient({
    environment: {},
    userAgent: 'portcullis',
    stallAfter: 2_000,
    retryPause: 1,
  });
}

async function attach(options: RegistryOptions, digest?: string) {
  const server = await startRegistryServer({ images: { 'o/tool:1': { content } }, ...options });
  servers.push(server);
  const repository = { registry: server.host, name: 'o/tool' };
  const named = digest ?? server.digestOf('o/tool:1');
  return attachToImage({ ...rest, http: client(), repository, digest: named });
}

const wherePut = (fault: GitFault): RegistryOptions => ({
  fault: ({ method }) => (method === 'PUT' ? fault : undefined),
});

test.each<[string, RegistryOptions, string | undefined]>([
  ['who may not push', { users: { me: 'secret' } }, undefined],
  ['who is turned away', wherePut(403), undefined],
  ['what is no image', wherePut(400), undefined],
  ['a bundle that is too large for it', wherePut(413), undefined],
  ['an image that is not there', {}, `sha256:${'0'.repeat(64)}`],
])('a registry refuses %s, and it is said so', async (_, options, digest) => {
  await expect(attach(options, digest)).rejects.toMatchObject({
    name: 'AttestationError',
    code: 'store-failed',
    message: expect.stringMatching(/^cannot attach the attestation to "127\.0\.0\.1:\d+\/o\/tool@/),
  });
});

test.each<[string, GitFault, string]>([
  ['breaks', 500, 'server'],
  ['hangs up', 'cut', 'network'],
  ['was asked too often', { status: 429, headers: { 'retry-after': '60' } }, 'rate-limit'],
])('that a registry %s is no refusal', async (_, fault, kind) => {
  await expect(attach(wherePut(fault))).rejects.toMatchObject({ name: 'HttpError', kind });
});
