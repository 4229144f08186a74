import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePackage } from '../../packages/release/test/packages/support/make-tar.ts';
import { type InspectWorld, makeBuilt, openInspectWorld, toArtifact } from './inspect-world.ts';
import { packed } from './packages-world.ts';

let world: InspectWorld;

beforeAll(async () => {
  world = await openInspectWorld();
  world.state.artifacts.push(toArtifact());
});
afterEach(() => {
  const { registries } = world;
  registries.npm.packages.clear();
  registries.npm.requests.length = 0;
  registries.crates.crates.clear();
  registries.crates.requests.length = 0;
  registries.fault = undefined;
  registries.isPrivate = false;
});
afterAll(() => world.close());

const file = 'widget-1.0.0.tgz';

function packageOf(manifest: object): Buffer {
  const data = JSON.stringify({ name: 'widget', version: '1.0.0', ...manifest });
  return makePackage([{ name: 'package/package.json', data }]);
}

function inspect(manifest: object, name = file) {
  const workspace = makeBuilt({ [name]: packageOf(manifest) });
  return world.run({ workspace, release: { npm: name } });
}

test('a package that no registry would take is refused before the gate', async () => {
  const { status, log } = await inspect({ private: true });
  expect(status).toBe(1);
  expect(log).toContain(
    'cannot publish "widget-1.0.0.tgz": its package.json says "private": take that out if "widget" is to be published\n',
  );
});

test('any other one goes on to it', async () => {
  const { status, log } = await inspect({});
  expect(status).toBe(0);
  expect(log).toContain('pass widget@1.0.0 at npm: nobody is shown such a version\n');
  expect(world.registries.npm.requests).toEqual(['GET /widget 404']);
});

test('who is asked there sees which package it is, which its file does not say', async () => {
  const { log, summary } = await inspect({ name: '@octo/widget' }, 'octo-widget-1.0.0.tgz');
  expect(log).toContain(', goes to npm as @octo/widget\n');
  expect(summary).toMatch(/`octo-widget-1\.0\.0\.tgz`.*goes to npm as .*octo\/widget/);
});

describe('a version that npm has', () => {
  function publish(integrity: string): void {
    const versions = { '1.0.0': { dist: { integrity } } };
    const others = { publisher: undefined, isPublic: true, tags: {}, provenance: {} };
    world.registries.npm.packages.set('widget', { ...others, versions });
  }

  test('with other bytes ends the release before anybody is asked', async () => {
    publish('sha512-other');
    const { status, log, summary, outputs } = await inspect({});
    expect({ status, outputs }).toEqual({ status: 1, outputs: {} });
    expect(log).toContain(
      '::error::release-inspect: npm has "widget@1.0.0" already, with other bytes ("sha512-other") than this release has: find out who published it, and release another version\n',
    );
    expect(summary).toMatch(/\| fail \| `widget@1\.0\.0 at npm` \| .*with other bytes/);
  });

  test('with these bytes is what an earlier attempt has published', async () => {
    const digest = createHash('sha512').update(packageOf({})).digest('base64');
    publish(`sha512-${digest}`);
    const { status, log } = await inspect({});
    expect(status).toBe(0);
    expect(log).toContain('pass widget@1.0.0 at npm: it is there already, with these bytes\n');
  });

  test.each<[string, 403 | 'html']>([
    ['refuses', 403],
    ['is a page of somebody else', 'html'],
  ])('is said to be unknown where it %s', async (_, fault) => {
    world.registries.fault = fault;
    const { status, log, summary } = await inspect({});
    expect(status).toBe(0);
    expect(log).toMatch(/^::notice::unknown widget@1\.0\.0 at npm: .*registry\.npmjs\.org/m);
    expect(summary).toMatch(/\| unknown \| `widget@1\.0\.0 at npm` \|/);
  });
});

describe('a version that crates.io has', () => {
  const crate = 'demo-x-1.2.3.crate';

  function inspectCrate() {
    const workspace = makeBuilt({ [crate]: packed(crate) });
    return world.run({ workspace, release: { tag: 'v1.2.3', crates: crate } });
  }

  test.each<[string, string | undefined, readonly [number, string]]>([
    ['not', undefined, [0, 'pass demo-x@1.2.3 at crates.io: nobody is shown such a version\n']],
    [
      'with these bytes',
      createHash('sha256').update(packed(crate)).digest('hex'),
      [0, 'pass demo-x@1.2.3 at crates.io: it is there already, with these bytes\n'],
    ],
    [
      'with other bytes',
      'f'.repeat(64),
      [1, '::error::release-inspect: crates.io has "demo-x@1.2.3"'],
    ],
  ])('%s', async (_, cksum, [expected, said]) => {
    const versions = cksum === undefined ? [] : [{ vers: '1.2.3', cksum }];
    world.registries.crates.crates.set('demo-x', { publisher: undefined, versions, metadata: {} });
    const { status, log } = await inspectCrate();
    expect({ status, log }).toEqual({ status: expected, log: expect.stringContaining(said) });
    expect(world.registries.crates.requests).toEqual([
      `GET /de/mo/demo-x ${cksum === undefined ? 404 : 200}`,
    ]);
  });
});

describe('the tag of the version at ghcr.io', () => {
  const none = { 'artifact-id': '', 'artifact-digest': '', digests: '' };
  let count = 0;
  let name = '';
  beforeEach(() => {
    count += 1;
    name = `octo-org/widget${count}`;
  });

  function setTag(tag: string, text: string): string {
    const mediaType = 'application/vnd.oci.image.index.v1+json';
    return world.registries.images.store.putTag(`${name}:${tag}`, {
      mediaType,
      bytes: Buffer.from(text),
    });
  }

  function inspectImage(digest: string) {
    const images = `ghcr.io/${name}@${digest}`;
    const release = { ...none, images, 'image-tags': 'latest' };
    return world.run({ workspace: makeBuilt({}), release });
  }

  test('that is not there is free, wherever others stand', async () => {
    const digest = setTag('build', '{"schemaVersion":2}');
    // It moves.
    setTag('latest', '{"schemaVersion":2,"of":"the release before"}');
    const { status, log } = await inspectImage(digest);
    expect(status).toBe(0);
    expect(log).toContain(`pass ghcr.io/${name}:1.0.0: nobody is shown the tag "1.0.0"\n`);
    expect(log).not.toContain(`ghcr.io/${name}:latest`);
  });

  test('that stands for another image ends the release', async () => {
    const digest = setTag('build', '{"schemaVersion":2}');
    const other = setTag('1.0.0', '{"schemaVersion":2,"of":"somebody else"}');
    const { status, log, summary } = await inspectImage(digest);
    expect(status).toBe(1);
    expect(log).toContain(
      `::error::release-inspect: "ghcr.io/${name}:1.0.0" is ${other} already, and not ${digest}, which this release has`,
    );
    expect(summary).toContain(`| fail | \`ghcr.io/${name}:1.0.0\` |`);
  });

  test('that stands for this image is as good', async () => {
    const { status, log } = await inspectImage(setTag('1.0.0', '{"schemaVersion":2}'));
    expect(status).toBe(0);
    expect(log).toContain(`pass ghcr.io/${name}:1.0.0: it stands for this image already\n`);
  });

  test('that nobody is shown is said to be unknown', async () => {
    world.registries.isPrivate = true;
    const { status, log, summary } = await inspectImage(`sha256:${'d'.repeat(64)}`);
    expect(status).toBe(0);
    expect(log).toMatch(/^::notice::unknown ghcr\.io\/octo-org\/widget\d:1\.0\.0: /m);
    expect(summary).toContain(`| unknown | \`ghcr.io/${name}:1.0.0\` |`);
  });
});
