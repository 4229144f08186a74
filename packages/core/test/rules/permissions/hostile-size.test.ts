import { expect, test } from '@jest/globals';
import { audit, fromText } from '../../support/scenario.ts';

const ours = /^(?:artipacked|excessive-permissions|undocumented-permissions|unknown-permission)$/;

/** Files of half a megabyte that make a rule compare everything with everything. */
test.each([
  [
    'checkouts and uploads',
    steps('- uses: actions/checkout@v4', '- {uses: actions/upload-artifact@v2, with: {path: a}}'),
  ],
  [
    'folders and wildcards',
    steps(
      '- {uses: actions/checkout@v4, with: {path: aaaaaaaaaaaaaaaaaaaa§}}',
      '- {uses: actions/upload-artifact@v2, with: {path: "*a*a*a*a*ab"}}',
    ),
  ],
  [
    'one upload of many paths',
    `${steps('- {uses: actions/checkout@v4, with: {path: a§}}')}      - uses: actions/upload-artifact@v2\n        with:\n          path: |\n${'            b*\n'.repeat(15_000)}`,
  ],
  [
    'parallel steps',
    `on: push\njobs:\n  a:\n    steps:\n      - parallel:\n${'          - uses: actions/checkout@v4\n'.repeat(8_000)}`,
  ],
  [
    'jobs',
    `on: push\njobs:\n${repeated('  j§:\n    permissions: {contents: wirte, issues: write}\n', 5_000)}`,
  ],
  [
    'comments',
    `# profile: strict\non: push\npermissions:\n${'  # why\n'.repeat(30_000)}  contents: write\njobs:\n${repeated('  j§:\n    permissions:\n      # why\n      issues: write\n', 4_000)}`,
  ],
  [
    'scopes on one line',
    `# profile: strict\non: push\npermissions: {${repeated('s§: write, ', 30_000)}} # why\njobs: {}\n`,
  ],
])('%s end soon', (_, text) => {
  const started = performance.now();
  const { findings, inconclusive } = audit(fromText('big.yml', text));
  expect(performance.now() - started).toBeLessThan(8_000);
  expect([...findings, ...inconclusive].some(({ rule }) => ours.test(rule ?? ''))).toBe(true);
});

test('what was not compared is said to be', () => {
  const text = steps(
    '- {uses: actions/checkout@v4, with: {path: a§}}',
    '- {uses: actions/upload-artifact@v2, with: {path: b}}',
  );
  const { inconclusive } = audit(fromText('big.yml', text));
  const ofRule = inconclusive.filter(({ rule }) => rule === 'artipacked');
  expect(ofRule).toMatchObject([{ rule: 'artipacked', reason: 'too-many' }]);
});

function steps(...lines: readonly string[]): string {
  const some = lines.map((line) => `      ${line}\n`).join('');
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${repeated(some, Math.floor(400_000 / some.length))}`;
}

/** With a number in the place of each `§`. */
function repeated(text: string, times: number): string {
  return Array.from({ length: times }, (_, index) => text.replaceAll('§', `${index}`)).join('');
}
