import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const rules = 'packages/core/src/rules';
const copied = [
  '.gitignore',
  'README.md',
  'biome.json',
  'jest.config.mjs',
  'packages/core',
  'packages/dev/src',
];
let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'portcullis-'));
  for (const path of copied) cpSync(path, join(home, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'));
});

afterEach(() => rmSync(home, { recursive: true }));

test('writes a rule, its page, its fixtures and its place in the list, and all pass their tests', () => {
  expect(run('packages/dev/src/new-rule.ts', 'aaa-first').status).toBe(0);
  expect(globSync('aaa-first/**/*.*', { cwd: join(home, rules) }).sort()).toMatchSnapshot();
  expect(readFileSync(join(home, rules, 'sets/permissions-guard-rules.ts'), 'utf8')).toMatch(
    /= \[\s*aaaFirst,/,
  );
  expect(readFileSync(join(home, rules, 'pages.json'), 'utf8')).toContain(
    '"aaa-first": "# aaa-first',
  );
  const fixtures = ['packages/core/test/rules', '--testNamePattern=aaa-first', '--ci'];
  const jest = run('--experimental-vm-modules', 'node_modules/jest/bin/jest.js', ...fixtures);
  expect(jest.stderr).toMatch(/^Tests: .*\b4 passed/m);
  expect(jest.status).toBe(0);
});

test.each(['', 'Upper', '../escape', 'suppression-unused'])('refuses the id "%s"', (id) => {
  expect(run('packages/dev/src/new-rule.ts', id).status).toBe(2);
  const list = `${rules}/index.ts`;
  expect(readFileSync(join(home, list), 'utf8')).toBe(readFileSync(list, 'utf8'));
});

function run(...args: readonly string[]): {
  readonly status: number | null;
  readonly stderr: string;
} {
  const source = ['--conditions=source', ...args];
  return spawnSync(process.execPath, source, { cwd: home, encoding: 'utf8' });
}
