import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GitFault } from '../support/loopback/git-fault.ts';
import { type RegistryServer, startRegistryServer } from '../support/loopback/registry-server.ts';
import { makeTree } from '../support/make-tree.ts';
import { startProgram } from '../support/start-program.ts';
import { type AttestWorld, repository, startAttestWorld, token } from './attest-world.ts';

let world: AttestWorld;
let registry: RegistryServer;
/** What a store does in place of answering to who stores, and to who looks. */
let fault: GitFault | undefined;
let lookupFault: GitFault | undefined;

beforeAll(async () => {
  world = await startAttestWorld({
    apiFault: ({ method }) => (method === 'POST' ? fault : lookupFault),
  });
});

beforeEach(async () => {
  fault = undefined;
  lookupFault = undefined;
  registry = await startRegistryServer({
    images: { 'octo-org/widget:v1': { content: {} } },
    fault: ({ method, path }) =>
      method === 'PUT' && path.includes('/manifests/') ? fault : undefined,
  });
  world.sigstore.requests.length = 0;
  world.api.requests.length = 0;
});

afterEach(() => registry.close());

afterAll(() => world.close());

interface Run {
  readonly status: number | null;
  readonly stdout: string;
}

function attest(cwd: string, ...args: readonly string[]): Promise<Run> {
  const signing = Object.entries(world.signing).flatMap(([name, value]) => [`--${name}`, value]);
  return startProgram('packages/cli', {
    cwd,
    args: ['attest', ...signing, ...args],
    env: { ...world.signingEnv, GITHUB_TOKEN: token },
  });
}

function verify(cwd: string, what: string): Promise<Run> {
  const { 'signing-config': _, ...trust } = world.signing;
  const options = Object.entries({ ...trust, repo: repository }).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ]);
  const args = ['verify', what, ...options];
  return startProgram('packages/cli', { cwd, args, env: { ...world.env, GITHUB_TOKEN: token } });
}

function certificates(): number {
  return world.sigstore.requests.filter(({ service }) => service === 'fulcio').length;
}

function uploads(): number {
  return world.api.requests.filter(({ method }) => method === 'POST').length;
}

const retryLater = { status: 429, headers: { 'retry-after': '600' } } as const;

describe('GitHub', () => {
  const refusals: readonly (readonly [number, GitFault])[] = [
    [1, 400],
    [1, 401],
    [1, 403],
    [1, 404],
    [1, 422],
    [3, 429],
    [3, retryLater],
    [3, { ...retryLater, status: 403 }],
  ];
  test.each(refusals)('ends with %d, and the bundle is kept: %j', async (status, wrong) => {
    fault = wrong;
    const cwd = makeTree({ app: 'the app' });
    expect(await attest(cwd, '--subject', 'app')).toMatchObject({ status });
    expect(bundleIn(cwd, 'app')).toHaveProperty('dsseEnvelope');
    fault = undefined;
    world.api.requests.length = 0;
    expect(await attest(cwd, '--subject', 'app')).toMatchObject({ status: 0 });
    expect({ certificates: certificates(), uploads: uploads() }).toEqual({
      certificates: 1,
      uploads: 1,
    });
  });

  const lost: readonly (readonly [number, GitFault, GitFault | undefined])[] = [
    [0, { delay: 1000 }, undefined],
    [0, 'cut', undefined],
    [0, 'html', undefined],
    [0, 500, undefined],
    [0, 'stall', undefined],
    [3, 'cut', 500],
    [3, 'html', retryLater],
  ];
  test.each(lost)(
    'ends with %d, and is sent nothing twice: %j, %j',
    async (status, post, get) => {
      fault = post;
      lookupFault = get;
      const cwd = makeTree({ app: 'the app' });
      expect(await attest(cwd, '--subject', 'app')).toMatchObject({ status });
      expect(bundleIn(cwd, 'app')).toHaveProperty('dsseEnvelope');
      fault = undefined;
      lookupFault = undefined;
      expect(await attest(cwd, '--subject', 'app')).toMatchObject({ status: 0 });
      expect({ certificates: certificates(), uploads: uploads() }).toEqual({
        certificates: 1,
        uploads: 1,
      });
    },
    60_000,
  );
});

describe('a registry', () => {
  function image(): string {
    return `${registry.host}/octo-org/widget@${registry.digestOf('octo-org/widget:v1')}`;
  }

  function attach(cwd: string): Promise<Run> {
    return attest(cwd, '--image', image(), '--push-to-registry', '--no-upload');
  }

  test('has what the command line finds and verifies by the name of the image', async () => {
    const cwd = makeTree({});
    expect(await verify(cwd, `oci://${image()}`)).toMatchObject({ status: 1 });
    await attach(cwd);
    expect(await verify(cwd, `oci://${image()}`)).toMatchObject({ status: 0 });
  });

  const faults: readonly (readonly [number, GitFault])[] = [
    [0, { delay: 1000 }],
    [1, 400],
    [1, 403],
    [3, 429],
    [3, 500],
    [3, 'cut'],
    // What a page says of a manifest is not believed, and the manifest is there.
    [0, 'html'],
  ];
  test.each(faults)('ends with %d, and has it once in the end: %j', async (status, wrong) => {
    fault = wrong;
    const cwd = makeTree({});
    expect(await attach(cwd)).toMatchObject({ status });
    expect(bundleIn(cwd, registry.host.replace(':', '_'), 'octo-org/widget')).toBeDefined();
    fault = undefined;
    expect(await attach(cwd)).toMatchObject({ status: 0 });
    const sent = registry.requests.length;
    const again = await attach(cwd);
    expect(again).toMatchObject({ status: 0 });
    expect(again.stdout).toContain('attached to');
    expect(registry.requests.slice(sent).map(({ method }) => method)).not.toContain('PUT');
    expect({ certificates: certificates(), referrers: referrers() }).toEqual({
      certificates: 1,
      referrers: 1,
    });
  });

  function referrers(): number {
    const digest = registry.digestOf('octo-org/widget:v1');
    const tag = `octo-org/widget:${digest.replace(':', '-')}`;
    return JSON.parse(`${registry.store.bytesOfTag(tag)}`).manifests.length;
  }
});

function bundleIn(cwd: string, ...name: readonly string[]): object {
  const path = join(cwd, 'attestations', ...name);
  return JSON.parse(readFileSync(`${path}.sigstore.json`, 'utf8'));
}
