import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { bundleTargets } from '@portcullis/dev';
import { parse } from 'yaml';

const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));

test('the hook runs the committed bundle, with no install', () => {
  const bundled = bundleTargets().flatMap(({ bundles }) => bundles.map(({ file }) => file));
  const [program, command] = hook.entry.split(' ');
  expect(hook.language).toBe('script');
  expect(bundled).toContain(program);
  expect(command).toBe('audit');
});

test.each([
  ['.github/workflows/ci.yml', true],
  ['.github/workflows/actions.lock', true],
  ['.github/portcullis.yml', true],
  ['action.yml', true],
  ['.github/actions/x/action.yaml', true],
  ['docker/Dockerfile', true],
  ['docker/Dockerfile.release', true],
  ['.github/dependabot.yml', false],
  ['src/reaction.yml', false],
  ['docs/portcullis.yml', false],
])('a change to %s starts it: %s', (path, expected) => {
  expect(new RegExp(hook.files).test(path)).toBe(expected);
});
