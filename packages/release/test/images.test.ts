import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HttpError } from '@portcullis/http';
import {
  type RegistryServer,
  startRegistryServer,
} from '../../../test/support/loopback/registry-server.ts';
import { makeTree } from '../../../test/support/make-tree.ts';
import { createWorld } from '../../../test/support/sigstore/create-world.ts';
import { moveTags } from '../src/images/move-tags.ts';
import { readImageBundle } from '../src/images/read-image-bundle.ts';
import {
  type ImageTag,
  openImages,
  type ReleasePlan,
  releaseImages,
  type TagPorts,
  toImageTags,
} from '../src/index.ts';
import { nextPackageStep } from '../src/packages/next-package-step.ts';
import { toAsset } from './support/sealed.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const other = `sha256:${'b'.repeat(64)}`;
const plan: ReleasePlan = {
  server: 'https://github.com',
  repository: 'o/r',
  tag: 'v1.2.3',
  version: '1.2.3',
  commit: 'c'.repeat(40),
  run: { id: '42', attempt: '1' },
  isDryRun: false,
  isPrerelease: false,
  files: [],
  images: [
    { name: 'ghcr.io/o/a', digest },
    { name: 'ghcr.io/o/b', digest },
  ],
};

function newRegistry(tags: Readonly<Record<string, string>> = {}, isForgetful = false) {
  const known = new Map(Object.entries(tags));
  const steps: string[] = [];
  const key = ({ name, tag }: ImageTag) => `${name}:${tag}`;
  const ports: TagPorts = {
    current: async (image) => {
      const found = known.get(key(image));
      if (found === undefined) throw new HttpError('not-found', 'none', { status: 404 });
      return found;
    },
    tag: async (image) => {
      if (!isForgetful) known.set(key(image), image.digest);
    },
    onStep: (step) => steps.push(step.split(' ')[1] ?? ''),
  };
  return { known, steps, ports };
}

const tags = toImageTags(plan, ['latest', '1']);

describe('tags of images', () => {
  test('versions first, and then what everybody pulls', async () => {
    const { steps, ports } = newRegistry({ 'ghcr.io/o/a:latest': other });
    await moveTags(tags, ports);
    expect(steps).toEqual([
      '"ghcr.io/o/a:1.2.3"',
      '"ghcr.io/o/b:1.2.3"',
      '"ghcr.io/o/a:latest"',
      '"ghcr.io/o/a:1"',
      '"ghcr.io/o/b:latest"',
      '"ghcr.io/o/b:1"',
    ]);
    await moveTags(tags, ports);
    expect(steps).toHaveLength(6);
  });

  test('none is set when a version is there with other bytes', async () => {
    const { steps, ports } = newRegistry({ 'ghcr.io/o/b:1.2.3': other });
    await expect(moveTags(tags, ports)).rejects.toMatchObject({ code: 'tag-exists' });
    expect(steps).toEqual([]);
  });

  test('a registry that is down is no registry without tags', async () => {
    const { steps, ports } = newRegistry();
    const current = () => Promise.reject(new HttpError('server', 'down', { status: 500 }));
    await expect(moveTags(tags, { ...ports, current })).rejects.toMatchObject({ kind: 'server' });
    expect(steps).toEqual([]);
  });

  test('a registry that forgets is left alone', async () => {
    const { ports } = newRegistry({}, true);
    await expect(moveTags(tags, ports)).rejects.toMatchObject({ code: 'no-progress' });
  });

  test('a prerelease moves no tag', () => {
    const early = { ...plan, version: '1.2.3-rc.1+5', isPrerelease: true };
    expect(toImageTags(early, ['latest']).map(({ tag }) => tag)).toEqual([
      '1.2.3-rc.1_5',
      '1.2.3-rc.1_5',
    ]);
  });

  test.each(['', 'a b', '-x', '1.2.3', 'x'.repeat(129)])('%j is moved by nobody', (tag) => {
    expect(() => toImageTags(plan, [tag])).toThrow('cannot move the tag');
  });
});

describe('the attestation of an image', () => {
  const name = 'ghcr.io+o+a.sigstore.json';
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'ghcr.io/o/a', digest: { sha256: 'a'.repeat(64) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {},
  };
  const text = JSON.stringify(createWorld().sign(statement));
  const image = { name: 'ghcr.io/o/a', digest, bundle: toAsset(name, text) };

  test('is the sealed one, and says what kind it is', async () => {
    const folder = makeTree({ [name]: text });
    expect(await readImageBundle(folder, image)).toEqual({
      json: JSON.parse(text),
      predicateType: statement.predicateType,
    });
  });

  test.each([
    ['other-bytes', {}, `${text} `],
    ['missing-file', { bundle: { ...image.bundle, sha256: 'b'.repeat(64) } }, undefined],
    ['not-attested', { digest: other }, text],
    ['not-attested', { bundle: { ...image.bundle, name: `../${name}` } }, text],
    ['not-attested', { bundle: { ...image.bundle, size: 2 ** 30 } }, text],
  ] as const)('is refused as %s: %j', async (code, changes, content) => {
    const folder = makeTree({ other: '', ...(content === undefined ? {} : { [name]: content }) });
    const reading = readImageBundle(folder, { ...image, ...changes });
    await expect(reading).rejects.toMatchObject({ code });
  });
});

describe('a registry that is not ours', () => {
  let registry: RegistryServer;
  beforeAll(async () => {
    registry = await startRegistryServer({ users: { me: 'secret' }, isPrivate: true });
  });
  afterAll(() => registry.close());

  test('is shown no login', async () => {
    const images = openImages({
      bundles: '.',
      login: { username: 'me', password: 'secret' },
      http: { environment: {}, userAgent: 'test' },
      now: () => new Date(),
      onStep: () => {},
    });
    const image = { name: `${registry.host}/o/a`, digest, tag: '1.2.3', isFloating: false };
    await expect(images.current(image)).rejects.toMatchObject({ kind: 'permission' });
    const shown = registry.requests.filter(({ headers }) => headers.authorization !== undefined);
    expect([registry.requests.length > 0, shown]).toEqual([true, []]);
  });
});

describe('a release of images', () => {
  const bundle = { name: 'bundle.json', size: 1, sha256: 'c'.repeat(64) };
  const images = plan.images.map((image) => ({ ...image, bundle }));
  const sealed = { json: {}, predicateType: 'https://slsa.dev/provenance/v1' };

  function open(known: Readonly<Record<string, string>> = {}) {
    const { ports } = newRegistry(known);
    const done: string[] = [];
    const told: string[] = [];
    const attach = async ({ name }: { readonly name: string }) => {
      done.push(`attach ${name}`);
      return name.endsWith('a');
    };
    const read = async ({ name }: { readonly name: string }) => {
      done.push(`read ${name}`);
      return sealed;
    };
    const tag = (image: ImageTag) => {
      done.push(`tag ${image.name}:${image.tag}`);
      return ports.tag(image);
    };
    const onStep = (step: string) => void told.push(step);
    return { done, told, ports: { ...ports, attach, read, tag, onStep } };
  }

  test('has every attestation at its image before the first tag', async () => {
    const { done, told, ports } = open();
    await releaseImages(images, tags, ports);
    expect(done.slice(0, 5)).toEqual([
      'read ghcr.io/o/a',
      'read ghcr.io/o/b',
      'attach ghcr.io/o/a',
      'attach ghcr.io/o/b',
      'tag ghcr.io/o/a:1.2.3',
    ]);
    expect(told.slice(0, 2)).toEqual([
      `the attestation attached to "ghcr.io/o/a@${digest}"`,
      `the attestation was there already, at "ghcr.io/o/b@${digest}"`,
    ]);
  });

  test('attaches nothing where a version is that of somebody else', async () => {
    const { done, ports } = open({ 'ghcr.io/o/b:1.2.3': other });
    await expect(releaseImages(images, tags, ports)).rejects.toMatchObject({ code: 'tag-exists' });
    expect(done.filter((step) => !step.startsWith('read'))).toEqual([]);
  });

  test('attaches nothing where one attestation is not the sealed one', async () => {
    const { done, ports } = open();
    const read = ({ name }: { readonly name: string }) =>
      name.endsWith('b') ? Promise.reject(new Error('other bytes')) : Promise.resolve(sealed);
    await expect(releaseImages(images, tags, { ...ports, read })).rejects.toThrow('other bytes');
    expect(done).toEqual([]);
  });

  test('sets no tag where an attestation cannot be attached', async () => {
    const { done, ports } = open();
    const attach = () => Promise.reject(new HttpError('server', 'down', { status: 500 }));
    const releasing = releaseImages(images, tags, { ...ports, attach });
    await expect(releasing).rejects.toMatchObject({ kind: 'server' });
    expect(done.filter((step) => step.startsWith('tag'))).toEqual([]);
  });
});

test.each([
  [{ kind: 'absent' }, 'publish'],
  [{ kind: 'present', digest: 'sha512-x' }, 'done'],
  [{ kind: 'present', digest: 'sha512-y' }, 'refuse'],
] as const)('a package that is %j: %s', (published, kind) => {
  const target = { name: 'x', version: '1.0.0', file: 'x-1.0.0.tgz', digest: 'sha512-x' };
  expect(nextPackageStep({ registry: 'npm', ...target }, published).kind).toBe(kind);
});
