import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { RegistryRequest } from '../support/loopback/registry-server.ts';
import {
  type ImagesOptions,
  type ImagesWorld,
  images,
  openImagesWorld,
  token,
} from './images-world.ts';

const [widget, cli] = images;
let world: ImagesWorld;
afterEach(() => world.close());

const attaching = (name: string, index: 'listed by the registry' | 'by a tag') => [
  ...['POST', 'PUT', 'POST', 'PUT'].map((method) => `${method} ${name}/blobs*`),
  `PUT ${name}/manifests/*`,
  ...(index === 'by a tag' ? [`PUT ${name}/manifests/INDEX`] : []),
];

const tagging = [
  `PUT ${widget}/manifests/1.0.0`,
  `PUT ${cli}/manifests/1.0.0`,
  `PUT ${widget}/manifests/latest`,
  `PUT ${cli}/manifests/latest`,
];

function tags(): readonly unknown[] {
  return ['1.0.0', 'latest'].map((tag) => images.map((image) => world.tagged(image, tag)));
}

const complete = [
  [0, 1],
  [0, 1],
];

const none = [
  [undefined, undefined],
  [undefined, undefined],
];

describe('a good release', () => {
  test.each(['listed by the registry', 'by a tag'] as const)(
    'has all attestations before the first tag, and versions before what everybody pulls: %s',
    async (index) => {
      world = await openImagesWorld({ hasReferrers: index !== 'by a tag' });
      const { status, log, summary } = await world.run();
      const writes = [...attaching(widget, index), ...attaching(cli, index), ...tagging];
      expect({ status, log, writes: world.takeWrites() }).toMatchObject({ status: 0, writes });
      expect(tags()).toEqual(complete);
      expect(new Set(world.front.asked)).toEqual(new Set(['ghcr.io:443']));
      for (const text of [...world.digests, '`1.0.0`, `latest`']) expect(summary).toContain(text);
      // Another attempt finds everything as it has to be.
      const again = await world.run();
      expect(again).toMatchObject({ status: 0 });
      expect(again.log.match(/was there already/g)).toHaveLength(2);
      expect({ writes: world.takeWrites(), tags: tags() }).toEqual({ writes: [], tags: complete });
    },
  );

  test('moves what stood for the release before, and without more only sets the version', async () => {
    world = await openImagesWorld({ others: { [`${cli}:latest`]: { of: 'the release before' } } });
    expect(await world.run({ release: { 'image-tags': '' } })).toMatchObject({ status: 0 });
    expect(tags()).toEqual([
      [0, 1],
      [undefined, 'other'],
    ]);
    expect(await world.run()).toMatchObject({ status: 0 });
    expect(tags()).toEqual(complete);
  });
});

test('nothing is written where the version stands for something else', async () => {
  world = await openImagesWorld({ others: { [`${cli}:1.0.0`]: { of: 'somebody else' } } });
  const { status, log } = await world.run();
  expect(status).toBe(1);
  expect(log).toContain(`"ghcr.io/${cli}:1.0.0" is sha256:`);
  expect(log).toContain('no tag is moved; release another version');
  expect(world.takeWrites()).toEqual([]);
});

describe('a registry that is in the way', () => {
  // It does what it is asked for, and says that it does not.
  const first = [
    [0, undefined],
    [undefined, undefined],
  ];
  const versions = [
    [0, 1],
    [0, undefined],
  ];
  const cases: readonly (readonly [string, RegExp, readonly unknown[]])[] = [
    ['tells no tags', /^HEAD .*manifests\/latest/, none],
    ['takes no attestation', /^POST .*blobs\/uploads/, none],
    ['takes the first attestation only', /^POST .*-cli\/blobs\/uploads/, none],
    ['loses answers about versions', /^PUT .*manifests\/1\.0\.0/, first],
    ['loses answers about what moves', /^PUT .*manifests\/latest/, versions],
  ];
  test.each(cases)('%s: the next try goes on', async (_, form, left) => {
    let isWell = false;
    const fault = ({ method, path }: RegistryRequest) =>
      !isWell && form.test(`${method} ${path}`) ? 500 : undefined;
    world = await openImagesWorld({ fault });
    const { status, log } = await world.run();
    expect({ status, tags: tags() }).toEqual({ status: 1, tags: left });
    expect(log).toContain('::notice::the release is public, and its images are not complete');
    expect(log).toMatch(/::error::release-images: .*ghcr\.io.*500/);
    isWell = true;
    expect(await world.run()).toMatchObject({ status: 0 });
    expect(tags()).toEqual(complete);
    // What the first try has done is not done again.
    const writes = world.takeWrites();
    for (const name of images)
      expect(writes.filter((write) => write === `PUT ${name}/manifests/*`)).toHaveLength(1);
  });

  test('that tells nothing is written to by nobody', async () => {
    world = await openImagesWorld({ fault: ({ method }) => (method === 'HEAD' ? 500 : undefined) });
    expect(await world.run()).toMatchObject({ status: 1 });
    expect(world.takeWrites()).toEqual([]);
  });
});

describe('who may not', () => {
  const logins: readonly (readonly [string, ImagesOptions])[] = [
    ['log in', { users: { monalisa: 'another password' } }],
    ['write', { fault: ({ method }) => (['POST', 'PUT'].includes(method) ? 403 : undefined) }],
  ];
  test.each(logins)('%s is told what lets him in', async (_, options) => {
    world = await openImagesWorld(options);
    const { status, log } = await world.run();
    expect({ status, tags: tags() }).toEqual({ status: 1, tags: none });
    expect(log).toContain(
      'give the job "permissions: packages: write", and this repository the role',
    );
  });

  test.each([
    ['a token', { inputs: { token: '' } }],
    ['a name', { env: { GITHUB_ACTOR: '' } }],
  ])('without %s asks nobody', async (_, changes) => {
    world = await openImagesWorld();
    expect(await world.run(changes)).toMatchObject({ status: 1 });
    expect(world.registry.requests).toEqual([]);
  });
});

describe('what was not sealed is attached to nobody', () => {
  const file = (name: string): string => join(world.workspace, 'sealed', name);
  const bundle = (): string => file(`images/ghcr.io+${cli.replace('/', '+')}.sigstore.json`);
  const changes: readonly (readonly [string, () => void, string])[] = [
    ['a bundle with a byte more', () => appendFileSync(bundle(), ' '), 'is not what was sealed'],
    ['a bundle that is gone', () => rmSync(bundle()), 'cannot read "ghcr.io+octo-org+widget-cli'],
    [
      'the bundle of the other image',
      () => writeFileSync(bundle(), readFileSync(bundle().replace('-cli', ''))),
      'is not what was sealed',
    ],
    ['a manifest with a byte more', () => appendFileSync(file('seal.json'), ' '), 'was sealed'],
  ];
  test.each(changes)('%s', async (_, change, why) => {
    world = await openImagesWorld();
    change();
    const { status, log } = await world.run();
    expect(log).toContain(why);
    expect({ status, asked: world.registry.requests }).toEqual({ status: 1, asked: [] });
  });

  const others = [
    ['another tag', { release: { tag: 'v1.0.1' } }, 'its tag is "v1.0.0" and not "v1.0.1"'],
    ['another run', { env: { GITHUB_RUN_ID: '4243' } }, 'its run is "4242"'],
    ['another commit', { env: { GITHUB_SHA: 'd'.repeat(40) } }, 'its commit is'],
    ['other images', { release: { images: '' } }, 'cannot take the seal of another release'],
    ['a dry run', { release: { 'dry-run': 'true' } }, 'dry run'],
    ['another seal', { inputs: { seal: 'a'.repeat(64) } }, 'was sealed'],
    ['tags that are none', { release: { 'image-tags': 'a b' } }, 'cannot move the tag "a b"'],
  ] as const;
  test.each(others)('%s', async (_, change, why) => {
    world = await openImagesWorld();
    const { status, log } = await world.run(change);
    expect(log).toContain(why);
    expect({ status, asked: world.registry.requests }).toEqual({ status: 1, asked: [] });
    expect(log).not.toContain(token);
  });
});
