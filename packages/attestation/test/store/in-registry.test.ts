import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createHttpClient } from '@portcullis/http';
import type { GitFault } from '../../../../test/support/loopback/git-fault.ts';
import {
  type RegistryOptions,
  type RegistryServer,
  startRegistryServer,
} from '../../../../test/support/loopback/registry-server.ts';
import { findProgram } from '../../../../test/support/sigstore/real/find-program.ts';
import { findInRegistry } from '../../src/find/in-registry.ts';
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

const program = findProgram('registry');
if (program === undefined)
  console.warn('skipped: attaching to a real registry needs "registry", see "npm run services"');

(program === undefined ? describe.skip : describe)('a real registry', () => {
  const folder = mkdtempSync(join(tmpdir(), 'registry-'));
  let host = '';
  let stop = async () => {};

  beforeAll(async () => {
    const port = await freePort();
    host = `127.0.0.1:${port}`;
    const settings = [
      'version: 0.1',
      `storage: {filesystem: {rootdirectory: ${JSON.stringify(folder)}}}`,
      `http: {addr: "${host}", secret: x}`,
      'log: {level: error, accesslog: {disabled: true}}',
    ];
    const path = join(folder, 'c.yml');
    writeFileSync(path, settings.join('\n'));
    const env = { OTEL_TRACES_EXPORTER: 'none' };
    const child = spawn(program ?? '', ['serve', path], { env, stdio: 'ignore' });
    stop = async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    };
    await ready(`http://${host}/v2/`);
  });
  afterAll(async () => {
    await stop();
    rmSync(folder, { recursive: true });
  });

  test('keeps all of eight attestations that are attached at once', async () => {
    const digest = await pushImage(host);
    const place = { http: client(), repository: { registry: host, name: 'o/tool' }, digest };
    const bundles = Array.from({ length: 8 }, (_, index) => sketchBundle({ sig: `${index}` }));
    await Promise.all(bundles.map((bundle) => attachToImage({ ...rest, ...place, bundle })));
    const { bundles: found, unread } = await findInRegistry(place);
    expect([found.length, unread]).toEqual([8, []]);
    expect(found.map(({ json }) => json)).toEqual(expect.arrayContaining(bundles));
  });
});

async function pushImage(host: string): Promise<string> {
  const body = JSON.stringify(content);
  const answer = await fetch(`http://${host}/v2/o/tool/manifests/1`, {
    method: 'PUT',
    headers: { 'content-type': mediaType },
    body,
  });
  expect(answer.status).toBe(201);
  return answer.headers.get('docker-content-digest') ?? '';
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

async function ready(url: string): Promise<void> {
  for (let count = 0; count < 200; count += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok === true) return;
    await sleep(50);
  }
  throw new Error(`nobody answers at ${url}`);
}
