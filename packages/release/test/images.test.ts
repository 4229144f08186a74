import { describe, expect, test } from '@jest/globals';
import { HttpError } from '@portcullis/http';
import {
  type ImageTag,
  moveTags,
  nextPackageStep,
  type ReleasePlan,
  type TagPorts,
  toImageTags,
} from '../src/index.ts';

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

test.each([
  [{ kind: 'absent' }, 'publish'],
  [{ kind: 'present', digest: 'sha512-x' }, 'done'],
  [{ kind: 'present', digest: 'sha512-y' }, 'refuse'],
] as const)('a package that is %j: %s', (published, kind) => {
  const target = { name: 'x', version: '1.0.0', file: 'x-1.0.0.tgz', digest: 'sha512-x' };
  expect(nextPackageStep({ registry: 'npm', ...target }, published).kind).toBe(kind);
});
