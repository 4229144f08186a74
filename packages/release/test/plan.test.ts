import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toReleasePlan } from '../src/index.ts';
import { parseDigestLines } from '../src/plan/parse-digest-lines.ts';
import { parseImages } from '../src/plan/parse-images.ts';
import { parseTag } from '../src/plan/parse-tag.ts';
import { parseVersion } from '../src/plan/parse-version.ts';

const hex = 'a'.repeat(64);
const context = {
  server: 'https://github.com',
  repository: 'o/r',
  runId: '42',
  runAttempt: '1',
};
const run = { context, commit: 'c'.repeat(40) };
const inputs = {
  tag: 'v1.2.3',
  version: undefined,
  digests: `${hex}  a.zip\n`,
  images: '',
  sbom: undefined,
  installers: [],
  npm: [],
  crates: [],
  isDryRun: false,
  isPrerelease: undefined,
};

describe('tags', () => {
  test.each(['v1.2.3', '1.2.3', 'tool/v1.0.0', '@scope/x@1.0.0'.slice(1), 'v1.0.0-rc.1+build.5'])(
    '%s',
    (tag) => {
      expect(parseTag(tag)).toBe(tag);
    },
  );

  test.each([
    '',
    '-v1',
    '.v1',
    'v1..2',
    'v1.lock',
    'a.lock/v1',
    'v1/',
    'a//v1',
    'a/.v1',
    'v1.',
    'v1 ',
    'v1\n',
    'v1~1',
    'v1^{}',
    'v1:x',
    'v$(id)',
    'v1;x',
    'ｖ1',
    'refs/tags/v1',
    'heads/v1',
    'HEAD',
    'c'.repeat(40),
    'C'.repeat(64),
    `v${'1'.repeat(100)}`,
  ])('%j is refused', (tag) => {
    expect(() => parseTag(tag)).toThrow('cannot release as the tag');
  });
});

describe('versions', () => {
  test.each([
    ['v1.2.3', '1.2.3'],
    ['1.2.3', '1.2.3'],
    ['tool/v1.2.3', '1.2.3'],
    ['my-tool-1.2.3-rc.1', '1.2.3-rc.1'],
    ['pkg@2.0.0+5', '2.0.0+5'],
    ['v1.0rc1', '1.0rc1'],
    ['release-2026.11', '2026.11'],
  ])('of %s is %s', (tag, version) => {
    expect(parseVersion(undefined, tag)).toBe(version);
    expect(parseVersion(version, tag)).toBe(version);
  });

  test.each([
    ['1.2.4', 'v1.2.3'],
    ['2.3', 'v1.2.3'],
    ['2.3', '12.3'],
    ['1.2.3', 'v1.2.3-rc.1'],
    ['x', 'v1.2.x'],
    ['1..2', 'v1..2'],
    [undefined, 'nightly'],
  ])('%s is not that of %s', (version, tag) => {
    expect(() => parseVersion(version, tag)).toThrow();
  });
});

describe('digests', () => {
  test('are sorted by name', () => {
    expect(parseDigestLines(`${hex}  b.zip\r\n${hex} *a.zip\n`).map(({ name }) => name)).toEqual([
      'a.zip',
      'b.zip',
    ]);
  });

  test.each([
    [`${hex} a.zip`],
    [`${hex}  `],
    [`${hex.toUpperCase()}  a.zip`],
    [`${hex.slice(1)}  a.zip`],
    [`${hex}  ../a.zip`],
    [`${hex}  a/b.zip`],
    [`${hex}  a b.zip`],
    [`${hex}  .a`],
    [`${hex}  -rf`],
    [`${hex}  a.`],
    [`${hex}  ä.zip`],
    [`${hex}  a\\b`],
    [`${hex}  SHA256SUMS`],
    [`${hex}  sha256sums`],
    [`${hex}  a.zip.sigstore.json`],
    [`${hex}  ${'a'.repeat(201)}`],
    [`${hex}  a.zip\n${hex}  A.zip`],
    [`${hex}  a.zip\n${hex}  a.zip`],
    [Array.from({ length: 401 }, (_, index) => `${hex}  a${index}`).join('\n')],
  ])('%j are refused', (text) => {
    expect(() => parseDigestLines(text)).toThrow();
  });

  test('whatever is read is written again so', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = attempt(() => parseDigestLines(text)) ?? [];
        expect(read.every(({ name }) => /^[\w+][\w.+-]*$/.test(name))).toBe(true);
      }),
    );
  });
});

describe('images', () => {
  test('by registry and digest', () => {
    expect(parseImages(`ghcr.io/o/b@sha256:${hex}\n ghcr.io/o/a-b_c/d@sha256:${hex} `)).toEqual([
      { name: 'ghcr.io/o/a-b_c/d', digest: `sha256:${hex}` },
      { name: 'ghcr.io/o/b', digest: `sha256:${hex}` },
    ]);
  });

  test.each([
    `ghcr.io/o/b:v1@sha256:${hex}`,
    'ghcr.io/o/b:v1',
    `o@sha256:${hex}`,
    `ghcr.io/O/b@sha256:${hex}`,
    `ghcr.io/o/b@sha512:${hex}${hex}`,
    `ghcr.io/o/../b@sha256:${hex}`,
    `ghcr.io/o/b@sha256:${hex} ghcr.io/o/b@sha256:${'b'.repeat(64)}`,
  ])('%s is refused', (text) => {
    expect(() => parseImages(text)).toThrow();
  });

  test.each([
    `docker.io/o/b@sha256:${hex}`,
    `localhost:5000/o/b@sha256:${hex}`,
    `ghcr.io.example.com/o/b@sha256:${hex}`,
    `GHCR.IO/o/b@sha256:${hex}`,
    `ghcr.io:443/o/b@sha256:${hex}`,
  ])('%s is on another registry', (text) => {
    expect(() => parseImages(text)).toThrow('"ghcr.io" is the only registry');
  });
});

test('no image has an attestation that could not be a file, and there are not too many', () => {
  const named = (name: string) => `ghcr.io/o/${name}@sha256:${hex}`;
  expect(() => parseImages(named('a'.repeat(190)))).not.toThrow();
  expect(() => parseImages(named('a'.repeat(191)))).toThrow('longer than 200 characters');
  const many = Array.from({ length: 101 }, (_, index) => named(`a${index}`));
  expect(parseImages(many.slice(1).join('\n'))).toHaveLength(100);
  expect(() => parseImages(many.join('\n'))).toThrow('100 are the most');
});

describe('a plan', () => {
  test('of inputs and the run', () => {
    expect(toReleasePlan(inputs, run)).toMatchSnapshot();
  });

  test.each([
    ['1.0.0', false],
    ['1.0.0-rc.1', true],
    ['1.0.0rc1', true],
    ['1.0.0.dev3', true],
    ['1.0.0+build', false],
    ['1.0.0+build-7.b2', false],
    ['2.0b2', true],
  ])('%s is a prerelease: %s', (version, isPrerelease) => {
    expect(toReleasePlan({ ...inputs, tag: `v${version}` }, run)).toMatchObject({ isPrerelease });
  });

  test('of nothing is none', () => {
    expect(() => toReleasePlan({ ...inputs, digests: '' }, run)).toThrow('nothing to release');
  });

  test('knows the files that are more than files', () => {
    const digests = ['a.zip', 'i.sh', 'p.tgz', 'q.crate', 's.json'].map(
      (name) => `${hex}  ${name}\n`,
    );
    const roles = { sbom: 's.json', installers: ['i.sh'], npm: ['p.tgz'], crates: ['q.crate'] };
    const plan = toReleasePlan({ ...inputs, ...roles, digests: digests.join('') }, run);
    expect(plan.files).toHaveLength(5);
  });

  test.each([
    [{ sbom: 'b.zip' }, 'the input "sbom" names "b.zip", and the digests of the build do not'],
    [{ installers: ['../a.zip'] }, 'the input "installers" names "../a.zip"'],
    [{ npm: ['A.zip'] }, 'the input "npm" names "A.zip"'],
    [{ crates: ['1', '2', '3', '4'] }, 'the input "crates" names "1", "2", "3" and 1 more'],
    [{ npm: ['a.zip', 'a.zip'] }, 'the input "npm" names "a.zip" twice'],
    [{ sbom: 'a.zip', installers: ['a.zip'] }, 'the inputs "sbom" and "installers" both name'],
    [{ npm: ['a.zip'], crates: ['a.zip'] }, 'the inputs "npm" and "crates" both name "a.zip"'],
  ])('%j is refused', (roles, message) => {
    expect(() => toReleasePlan({ ...inputs, ...roles }, run)).toThrow(message);
  });

  test('at no commit is none', () => {
    expect(() => toReleasePlan(inputs, { context, commit: 'main' })).toThrow('no commit');
  });
});

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
