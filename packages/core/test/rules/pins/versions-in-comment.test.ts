import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { versionsInComment } from '../../../src/analysis/versions-in-comment.ts';

describe('names a version', () => {
  test.each([
    'v4',
    'V4.1',
    'v4.1.2',
    '4',
    '4.1.2-rc.1',
    '2.0rc1',
    'v1.x',
    'tag=v4',
    'tag: v4.1.2',
    'version: 4.1',
    'pin@v4',
    'pin @v4',
    'ratchet:actions/checkout@v4',
    'actions/checkout@v4.1.2',
    'renovate: tag=v4',
    'renovate: tag=release/v1',
    'release/v1',
    'codeql-bundle-v2.20.0',
    'actions-v4.1',
    '2026-01-02',
    'main 2026-01-02',
    '(v4.1.2)',
    'v4.1.2 zizmor: ignore[artipacked]',
    'zizmor: ignore[artipacked] v4',
    'was v3, is v4',
    'https://github.com/actions/checkout/releases/tag/v4.1.2',
    'pinv4.1.2',
    'stable',
    'nightly',
  ])('%j', (comment) => {
    expect(versionsInComment(comment)).not.toEqual([]);
  });
});

describe('names none', () => {
  test.each([
    '',
    ' ',
    'main',
    'master',
    'HEAD',
    'checks out',
    'see #123',
    'see issue 123',
    'https://github.com/actions/checkout/pull/123',
    'pinned',
    'tag',
    'zizmor: ignore[artipacked]',
    'nosemgrep',
    'versioned',
    '3d3c42e5aac5ba805825da76410c181273ba90b1',
    `v${'1'.repeat(200)}`,
  ])('%j', (comment) => {
    expect(versionsInComment(comment)).toEqual([]);
  });
});

test('a hostile comment takes no time', () => {
  const unit = fc.constantFrom('v', '1', '.', '-', '/', 'a', '+', 'rc', ' ', '=');
  const text = fc.array(unit, { minLength: 50_000, maxLength: 60_000, size: 'max' });
  const before = performance.now();
  fc.assert(
    fc.property(text, (pieces) => void versionsInComment(`${pieces.join('')}!`)),
    { numRuns: 5 },
  );
  for (const one of ['1.', 'a-', '1-', 'v1/', '0rc', '-1'])
    versionsInComment(`${one.repeat(500_000)}!`);
  expect(performance.now() - before).toBeLessThan(10_000);
});
