import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { attachToImage } from '../../packages/attestation/src/index.ts';
import { createHttpClient } from '../../packages/http/src/index.ts';
import type { GitFault } from '../support/loopback/git-fault.ts';
import { type RegistryServer, startRegistryServer } from '../support/loopback/registry-server.ts';
import type { ActionRun } from '../support/run-action.ts';
import { openPublishWorld, type PublishWorld } from './publish-world.ts';

// The action as a process, with a loopback registry as ghcr.io, where anybody may pull who asks for a token.
const worlds: PublishWorld[] = [];
const registries: RegistryServer[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
  for (const registry of registries.splice(0)) await registry.close();
});

const image = 'ghcr.io/octo-org/widget';
const patience = 120_000;

type Attested = 'widget' | 'other';

interface Released {
  readonly registry: RegistryServer;
  readonly digest: string;
  /** The first is what the registry answers to all, until there is none. */
  readonly faults: GitFault[];
  /** What the job behind the release does: `release-images` has tests of its own. */
  attach(name: Attested): Promise<void>;
  /** With a tag that is moved to the image, where one is. */
  verify(floating?: string): Promise<ActionRun>;
}

/** A release with an image, and another image beside it that somebody else has made. */
async function release(by: Readonly<Record<string, string>> = {}): Promise<Released> {
  const contents = { widget: { schemaVersion: 2 }, other: { schemaVersion: 2, annotations: {} } };
  const faults: GitFault[] = [];
  const options = {
    hasReferrers: true,
    hasTokens: false,
    fault: () => faults[0],
    challenge: 'Bearer realm="https://ghcr.io/token",service="ghcr.io"',
    images: {
      'octo-org/widget:build': { content: contents.widget },
      // As the job sets it that attaches.
      'octo-org/widget:1.0.0': { content: contents.widget },
      'octo-org/other:build': { content: contents.other },
    },
  };
  const registry = await startRegistryServer(options);
  registries.push(registry);
  const world = await openPublishWorld({ registry: `http://${registry.host}` });
  worlds.push(world);
  const digest = registry.digestOf('octo-org/widget:build');
  const other = registry.digestOf('octo-org/other:build');
  const token = (name: string) => (name === image ? by : {});
  const sealed = world.seal({ images: [{ name: image, digest }], token });
  const beside = world.seal({ images: [{ name: 'ghcr.io/octo-org/other', digest: other }] });
  const bundles = { widget: sealed.folder, other: beside.folder };
  const { status, log } = await world.publish(sealed);
  expect({ status, log }).toEqual({ status: 0, log: expect.stringContaining('published: ') });
  return {
    ...{ registry, digest, faults },
    attach: (name) => {
      const file = join(bundles[name], `images/ghcr.io+octo-org+${name}.sigstore.json`);
      return attach(registry, digest, JSON.parse(readFileSync(file, 'utf8')));
    },
    verify: (floating = '') => {
      // All that the job gets is the manifest.
      for (const name of ['assets', 'images'])
        rmSync(join(sealed.folder, name), { recursive: true });
      options.hasTokens = true;
      return world.verify(sealed, { release: { 'image-tags': floating } });
    },
  };
}

async function attach({ host }: RegistryServer, digest: string, bundle: unknown): Promise<void> {
  const http = createHttpClient({ environment: {}, userAgent: 'test' });
  const repository = { registry: host, name: 'octo-org/widget' };
  const predicateType = 'https://slsa.dev/provenance/v1';
  await attachToImage({ http, repository, digest, bundle, predicateType, now: new Date(0) });
}

function attestationsOf({ log }: ActionRun): string | undefined {
  return /^(?:pass|fail|unknown) attestations: .*$/m.exec(log)?.[0];
}

test(
  'an image passes by the attestation that is attached to it',
  async () => {
    const { attach, verify, registry, digest } = await release();
    await attach('widget');
    registry.requests.splice(0);
    const run = await verify();
    expect({ status: run.status, log: run.log }).toEqual({ status: 0, log: expect.any(String) });
    expect(run.outputs).toEqual({ verified: 'true' });
    // Two files, their checksums, and the image.
    expect(attestationsOf(run)).toBe('pass attestations: 4 attested as the exact policy asks');
    expect(run.summary).toContain(`oci://${image}@${digest}`);
    const asked = registry.requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`);
    expect(asked).toContain(`GET /v2/octo-org/widget/referrers/${digest}`);
    expect(asked.filter((request) => !/^(?:GET|HEAD) /.test(request))).toEqual([]);
    // The token of the job is GitHub's, and the registry's business is none of it.
    expect(JSON.stringify(registry.requests)).not.toMatch(/ghs_|Basic/);
  },
  patience,
);

interface Case {
  readonly image: string;
  /** Whose attestations are attached to it. */
  readonly attached: readonly Attested[];
  /** What the token of its signer says. */
  readonly by?: Readonly<Record<string, string>>;
  readonly why: string;
}

const cases: readonly Case[] = [
  { image: 'to which nothing is attached', attached: [], why: 'no attestation was found' },
  {
    image: 'that has the attestation of another digest',
    attached: ['other'],
    why: 'and the statement has "sha256:',
  },
  {
    image: 'that somebody else has signed',
    attached: ['widget'],
    by: { ref: 'refs/heads/dev' },
    why: 'source-ref: expected "refs/heads/main", found "refs/heads/dev"',
  },
];

test.each(cases)(
  'an image does not pass $image',
  async ({ attached, by, why }) => {
    const { attach, verify } = await release(by);
    for (const name of attached) await attach(name);
    const run = await verify();
    expect(run).toMatchObject({ status: 1, outputs: {} });
    expect(attestationsOf(run)).toMatch(`fail attestations: "${image}": `);
    expect(run.log).toContain(why);
    expect(run.log).toContain('::error::release-verify: the release is public, and was not');
  },
  patience,
);

test(
  'where the registry is down nobody knows',
  async () => {
    const { attach, verify, faults } = await release();
    await attach('widget');
    faults.push(503);
    const run = await verify();
    expect(run).toMatchObject({ status: 1, outputs: {} });
    expect(attestationsOf(run)).toMatch(`unknown attestations: "${image}": `);
    expect(run.log).toContain('run this job again, or verify it by hand');
  },
  patience,
);

test.each<[string, string, Attested | undefined, string]>([
  ['latest', 'pass', 'widget', '2 tags, each at the image that was sealed'],
  ['1.0.0', 'fail', 'other', `"${image}:1.0.0" is OTHER and not DIGEST; warn users`],
  [
    'latest',
    'fail',
    'other',
    `"${image}:latest" is OTHER and not DIGEST; warn users, unless a later release has moved it`,
  ],
  [
    'latest',
    'fail',
    undefined,
    `there is no "${image}:latest": if the job that sets it has failed`,
  ],
])(
  'the tag "%s" makes a release %s that stands for %s',
  async (...[tag, outcome, at, why]) => {
    const { attach, verify, registry, digest } = await release();
    await attach('widget');
    const bytes = registry.store.bytesOfTag(`octo-org/${at}:build`);
    const mediaType = 'application/vnd.oci.image.index.v1+json';
    if (bytes !== undefined) registry.store.putTag(`octo-org/widget:${tag}`, { mediaType, bytes });
    const { status, log } = await verify(tag === 'latest' ? tag : '');
    expect(status).toBe(outcome === 'pass' ? 0 : 1);
    const other = registry.digestOf('octo-org/other:build');
    const row = /^\w+ image-tags: .*$/m.exec(log)?.[0].replaceAll(other, 'OTHER');
    expect(row?.replaceAll(digest, 'DIGEST')).toContain(`${outcome} image-tags: ${why}`);
    expect(log.match(/^(?:fail|unknown) \S+: /gm) ?? []).toHaveLength(status ?? 0);
  },
  patience,
);
