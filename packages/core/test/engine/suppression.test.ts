import { describe, expect, test } from '@jest/globals';
import { audit, show } from '../support/scenario.ts';

const head = `on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    permissions: {}
    steps:
`;

function unpinned(steps: string, config?: string): string {
  const files = new Map([['.github/workflows/ci.yml', head + steps]]);
  if (config !== undefined) files.set('.github/portcullis.yml', config);
  return show(audit({ files, profile: 'default' }), 'unpinned-uses');
}

describe('comments', () => {
  test.each([
    ['on the line', '      - uses: a/b@v1 # portcullis: allow[unpinned-uses] reason\n', true],
    [
      'among others',
      '      - uses: a/b@v1 # portcullis: allow[artipacked, unpinned-uses] reason\n',
      true,
    ],
    [
      'alone above',
      '      # portcullis: allow[unpinned-uses] reason\n      - uses: a/b@v1\n',
      true,
    ],
    [
      'alone above, with more between',
      '      # portcullis: allow[unpinned-uses] reason\n      # more\n\n      - uses: a/b@v1\n',
      true,
    ],
    [
      'behind another comment',
      '      - uses: a/b@v1 # v1 # portcullis: allow[unpinned-uses] reason\n',
      true,
    ],
    ['zizmor behind another', '      - uses: a/b@v1 # v1 # zizmor: ignore[unpinned-uses]\n', true],
    [
      'zizmor with a second comment',
      '      - uses: a/b@v1 # zizmor: ignore[unpinned-uses] # ratchet:a/b@v1\n',
      true,
    ],
    ['zizmor without the space', '      - uses: a/b@v1 #zizmor: ignore[unpinned-uses]\n', false],
    ['zizmor on the line', '      - uses: a/b@v1 # zizmor: ignore[unpinned-uses]\n', true],
    [
      'behind the word of another comment',
      '      - uses: a/b@v1 # v1 portcullis: allow[unpinned-uses] reason\n',
      false,
    ],
    ['without a reason', '      - uses: a/b@v1 # portcullis: allow[unpinned-uses]\n', false],
    ['of another rule', '      - uses: a/b@v1 # portcullis: allow[artipacked] reason\n', false],
    [
      'on the line below',
      '      - uses: a/b@v1\n      # portcullis: allow[unpinned-uses] reason\n',
      false,
    ],
    ['zizmor alone above', '      # zizmor: ignore[unpinned-uses]\n      - uses: a/b@v1\n', false],
    [
      'inside a string',
      '      - uses: a/b@v1\n        name: "# portcullis: allow[unpinned-uses] reason"\n',
      false,
    ],
  ])('%s', (_, steps, isSuppressed) => {
    expect(unpinned(steps).includes('suppressed by')).toBe(isSuppressed);
  });
});

test.each([
  ['lines of comments', '# portcullis: allow[unpinned-uses] r\n'.repeat(25_000)],
  ['one line that never ends', `# ${'portcullis: allow[ # zizmor: ignore['.repeat(20_000)}\n`],
])('%s take no time', (_, comments) => {
  const start = performance.now();
  unpinned(`      - run: x\n${comments}`);
  expect(performance.now() - start).toBeLessThan(3_000);
});

describe('configuration', () => {
  const entry = (more: string) =>
    `version: 1\nsuppressions: [{rule: unpinned-uses, path: .github/workflows/ci.yml, reason: r${more}}]`;

  test.each([
    ['whole file', '', true],
    ['the line', ', line: 8', true],
    ['another line', ', line: 9', false],
    ['last day', ', until: 2026-11-22', true],
    ['a day late', ', until: 2026-11-21', false],
  ])('%s', (_, more, isSuppressed) => {
    expect(unpinned('      - uses: a/b@v1\n', entry(more)).includes('suppressed by')).toBe(
      isSuppressed,
    );
  });

  test('says where the suppression stands', () => {
    expect(unpinned('      - uses: a/b@v1\n', entry(''))).toContain(
      'suppressed by .github/portcullis.yml:2: r',
    );
  });
});
