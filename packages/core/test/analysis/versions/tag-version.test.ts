import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareVersions } from '../../../src/analysis/compare-versions.ts';
import { isFullVersion } from '../../../src/analysis/is-full-version.ts';
import { type TagVersion, tagVersion } from '../../../src/analysis/tag-version.ts';

test.each([
  ['v4', '', [4]],
  ['V4', '', [4]],
  ['1.2.3', '', [1, 2, 3]],
  ['v1.2.3.4', '', [1, 2, 3, 4]],
  ['release/v1', '', [1]],
  ['releases/v1', '', [1]],
  ['release-1.2', '', [1, 2]],
  ['refs/tags/v4', '', [4]],
  ['codeql-bundle-v2.20.0', 'codeql-bundle-', [2, 20, 0]],
  ['pkg@1.2.3', 'pkg@', [1, 2, 3]],
  ['@scope/pkg@1.2.3', '@scope/pkg@', [1, 2, 3]],
  ['sub/path/v2.3.4', 'sub/path/', [2, 3, 4]],
  ['v1.2.3+build.5', '', [1, 2, 3]],
])('%s is a version of %j: %j', (name, of, numbers) => {
  expect(tagVersion(name)).toEqual({ of, numbers, preRelease: undefined, isDate: false });
});

test.each([
  ['v1.2.3-rc.1', [1, 2, 3], 'rc.1'],
  ['v1-beta', [1], 'beta'],
  ['2.0rc1', [2, 0], 'rc1'],
  ['1.0.0.dev1', [1, 0, 0], 'dev1'],
  ['v1.2.3-2', [1, 2, 3], '2'],
  ['1.0.0-alpha+001', [1, 0, 0], 'alpha'],
])('%s is a pre-release', (name, numbers, preRelease) => {
  expect(tagVersion(name)).toMatchObject({ of: '', numbers, preRelease });
});

test.each([
  ['2026-01-02', '', [2026, 1, 2]],
  ['20260102', '', [20260102]],
  ['codeql-bundle-20230101', 'codeql-bundle-', [20230101]],
])('%s is a date', (name, of, numbers) => {
  expect(tagVersion(name)).toMatchObject({ of, numbers, isDate: true });
});

test.each([
  'main',
  'stable',
  'v',
  'v1.x',
  'v4x',
  '4ever',
  'abc4',
  'test-1',
  'node-20-slim',
  '11bd71901bbe5b1630ceea73d27597364c9af683',
  `v${'1'.repeat(200)}`,
])('%s is no version', (name) => {
  expect(tagVersion(name)).toBeUndefined();
});

test.each([
  ['v1.2.3', true],
  ['1.2.3-rc.1', true],
  ['v1-beta', true],
  ['2026-01-02', true],
  ['v1', false],
  ['v1.2', false],
])('whether %s names one release: %s', (name, expected) => {
  expect(isFullVersion(version(name))).toBe(expected);
});

// The order that https://semver.org/#spec-item-11 gives as its example, and around it.
const inOrder = [
  'v0.9.9',
  'v1',
  'v1.0',
  '1.0.0-alpha',
  '1.0.0-alpha.1',
  '1.0.0-alpha.beta',
  '1.0.0-beta',
  '1.0.0-beta.2',
  '1.0.0-beta.11',
  '1.0.0-rc.1',
  '1.0.0',
  'v1.0.10',
  'v1.10.0',
  'v10',
];

test('versions have an order', () => {
  const sorted = inOrder
    .map(version)
    .reverse()
    .sort(compareVersions)
    .map((one) => inOrder.find((name) => compareVersions(version(name), one) === 0));
  expect(sorted).toEqual(inOrder);
});

describe('of any text', () => {
  const names = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('v', '1', '0', '.', '-', '@', '/', '+', 'rc', 'x', 'release'), {
        maxLength: 60,
      })
      .map((parts) => parts.join('')),
  );

  test('it takes no time', () => {
    const before = performance.now();
    fc.assert(
      fc.property(names, (name) => void tagVersion(name)),
      { numRuns: 5000 },
    );
    for (const one of ['1.', 'a-', '1-', 'v1/', '0rc', '-1', '.a']) tagVersion(one.repeat(49));
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  test('what compares as equal says the same', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        const [left, right] = [tagVersion(a), tagVersion(b)];
        if (left === undefined || right === undefined) return;
        expect(Math.sign(compareVersions(left, right))).toBe(
          0 - Math.sign(compareVersions(right, left)),
        );
      }),
    );
  });
});

function version(name: string): TagVersion {
  const parsed = tagVersion(name);
  if (parsed === undefined) throw new Error(`"${name}" is no version`);
  return parsed;
}
