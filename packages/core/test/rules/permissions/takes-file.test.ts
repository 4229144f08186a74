import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newBudget } from '../../../src/rules/artipacked/budget.ts';
import { takesFile, temporary, workspace } from '../../../src/rules/artipacked/takes-file.ts';

const config = [...workspace, '.git', 'config'];
const nested = [...workspace, 'sources', 'main', '.git', 'config'];
const outside = [...temporary, 'git-credentials.config'];

test.each([
  ['.', config, true],
  ['./', config, true],
  ['', config, false],
  ['# .', config, false],
  ['*', config, true],
  ['**', config, true],
  ['**/*', config, true],
  ['./**/config', config, true],
  ['**/*.txt', config, false],
  ['.git', config, true],
  ['.git/', config, true],
  ['.g?t/c*', config, true],
  ['.[gh]it/config', config, true],
  ['.git/config/deeper', config, false],
  ['dist', config, false],
  ['..', config, true],
  ['../repository', config, true],
  ['../other', config, false],
  ['/', config, true],
  ['~', config, true],
  ['~/work', config, true],
  ['~root', config, false],
  ['$' + '{{ github.workspace }}', config, true],
  ['$' + '{{github.workspace}}/', config, true],
  ['$' + '{{ github.workspace }}\\dist', config, false],
  ['$' + '{{ github.workspace }}/dist', config, false],
  ['$' + '{{ inputs.path }}', config, false],
  ['dist\n.\n', config, true],
  ['.\n!.git', config, false],
  ['.\n  ! .git/**', config, false],
  ['.\n!!.git', config, true],
  ['!.git\n.', config, true],
  ['.\n!**/config', config, false],
  ['.\n!dist', config, true],
  ['.\r\n!.git\r\n', config, false],
  ['.', nested, true],
  ['sources', nested, true],
  ['sources/*/.git', nested, true],
  ['sources/other', nested, false],
  ['.git', nested, false],
  ['.', outside, false],
  ['..', outside, false],
  ['../..', outside, true],
  ['../../_temp', outside, true],
  ['$' + '{{ runner.temp }}', outside, true],
  ['$' + '{{ RUNNER.TEMP }}/*.config', outside, true],
  ['$' + '{{ runner.temp }}/report.xml', outside, false],
  ['/home/runner/work/_temp/**', outside, true],
])('with hidden files %j takes %j: %s', (lines, file, expected) => {
  expect(takesFile({ lines: lines.split(/\r?\n/), skipsHidden: false }, file, newBudget())).toBe(
    expected,
  );
});

// As actions/glob does it: what is hidden is not entered, but a search may begin inside of it.
test.each([
  ['.', config, false],
  ['**', config, false],
  ['.git', config, false],
  ['.git/', config, false],
  ['.git/*', config, false],
  ['.git/config', config, true],
  ['sources/main/.git/config', nested, true],
  ['$' + '{{ runner.temp }}', outside, true],
])('without hidden files %j takes %j: %s', (lines, file, expected) => {
  expect(takesFile({ lines: lines.split(/\r?\n/), skipsHidden: true }, file, newBudget())).toBe(
    expected,
  );
});

test('a pattern made of a path by widening segments takes it', () => {
  const name = fc.stringMatching(/^[a-z][a-z.]{0,8}$/);
  const widened = fc.constantFrom('as it is', '*', '**', 'first letter', 'cut');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, widened), { minLength: 1, maxLength: 6 }), (parts) => {
      const file = [...workspace, ...parts.map(([segment]) => segment)];
      const lines = parts.flatMap(([segment, how]) => widen(segment, how)).join('/') || '.';
      expect(
        takesFile({ lines: lines.split(/\r?\n/), skipsHidden: false }, file, newBudget()),
      ).toBe(true);
    }),
  );
});

function widen(segment: string, how: string): readonly string[] {
  switch (how) {
    case '*':
    case '**':
      return [how];
    case 'first letter':
      return [`${segment.slice(0, 1)}*`];
    case 'cut':
      return ['**', segment];
    default:
      return [segment];
  }
}

test('patterns that are slow for a naive matcher are not slow', () => {
  const started = performance.now();
  const file = [...workspace, 'a'.repeat(255), '.git', 'config'];
  for (const lines of [
    `${'*a'.repeat(200)}b`,
    `${'**/'.repeat(400)}b`,
    `${'['.repeat(9_000)}`,
    ' '.repeat(90_000),
  ]) {
    takesFile(
      { lines: Array.from({ length: 10 }, () => lines), skipsHidden: false },
      file,
      newBudget(),
    );
  }
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('a budget ends the comparing', () => {
  const budget = { left: 3 };
  expect(takesFile({ lines: ['a', 'b', 'c', 'd', '.'], skipsHidden: false }, config, budget)).toBe(
    false,
  );
  expect(budget.left).toBeLessThan(0);
});
