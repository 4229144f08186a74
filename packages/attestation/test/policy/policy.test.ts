import { describe, expect, test } from '@jest/globals';
import { GuardError } from '@portcullis/core';
import fc from 'fast-check';
import { matchesPattern } from '../../src/policy/matches-pattern.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import type { RunContext } from '../../src/policy/run-context.ts';
import { type PolicyOptions, toPolicy } from '../../src/policy/to-policy.ts';

const run: RunContext = {
  server: 'https://github.com',
  repository: 'octo-org/tool',
  runId: '1',
  runAttempt: '1',
};

test('options say what a file says', () => {
  const text =
    'repository: octo-org/tool\ninstance: [github, custom]\nmin-attestations: 2\nrepository-id: 7\npredicate-matches-certificate: false\n';
  const options = {
    repository: 'octo-org/tool',
    instance: 'github, custom',
    'min-attestations': '2',
    'repository-id': '7',
    'predicate-matches-certificate': 'false',
  };
  expect(toPolicy(options)).toEqual(parsePolicy(text, 'p.yml'));
});

test.each<readonly [options: PolicyOptions, message: string]>([
  [{}, 'accepts any workflow of anybody'],
  [{ repository: undefined, trigger: 'push' }, 'accepts any workflow of anybody'],
  [
    { 'signer-workflow': 'glob:octo-org/*/.github/workflows/*' },
    'anybody who can write to one repository of that owner',
  ],
  [
    { 'owner-id': '1', 'caller-workflow': 'glob:octo-org/t?ol/.github/workflows/a.yml' },
    'anybody who can write to one repository of that owner',
  ],
  [{ repository: '' }, 'it is empty'],
  [{ repository: 'octo-org' }, 'cannot take "octo-org" for "repository"'],
  [{ repository: 'octo-org/tool', instance: '' }, 'cannot take "" for "instance"'],
  [
    { repository: 'octo-org/tool', 'predicate-matches-certificate': 'no' },
    'expected "true", "false"',
  ],
])('options %j: %s', (options, message) => {
  const refused = () => toPolicy(options);
  expect(refused).toThrow(GuardError);
  expect(refused).toThrow(message);
});

describe('what a run around means', () => {
  test.each<readonly [options: PolicyOptions, rule: string]>([
    [{ repository: 'octo-org/tool' }, 'same-run'],
    [{ repository: 'glob:octo-org/*', 'repository-id': '1' }, 'same-run'],
    [{ 'repository-id': '1' }, 'same-run'],
    [{ 'signer-workflow': 'octo-org/tool/.github/workflows/release.yml' }, 'same-run'],
    [{ repository: 'octo-org/tool', run: 'any' }, 'any'],
    [{ repository: 'octo-org/tool', run: 'same-attempt' }, 'same-attempt'],
    [{ repository: 'octo-org/other' }, 'any'],
    [{ repository: 'octo-org/tool', server: 'https://ghes.example' }, 'any'],
    [{ identity: 'https://gitlab.com/a/b//.gitlab-ci.yml@refs/heads/main' }, 'any'],
  ])('%j: %s', (options, rule) => {
    expect(toPolicy(options, run).run).toBe(rule);
    if (rule === 'same-run') expect(toPolicy(options).run).toBe('any');
  });

  test('its server is the default one, with its issuer', () => {
    const { server, issuer } = toPolicy(
      { repository: 'octo-org/tool' },
      { ...run, server: 'https://ghes.example' },
    );
    expect([server, issuer.text]).toEqual([
      'https://ghes.example',
      'https://ghes.example/_services/token',
    ]);
  });
});

test.each([
  ['exact', 'a', 'a', true],
  ['exact', 'a*', 'ab', false],
  ['exact', 'a', 'ab', false],
  ['exact', 'a', 'A', false],
  ['exact', 'a.c', 'abc', false],
  ['glob', 'refs/tags/v*', 'refs/tags/v1', true],
  ['glob', 'refs/tags/v*', 'refs/tags/v1/x', false],
  ['glob', 'refs/tags/v*', 'xrefs/tags/v1', false],
  ['glob', 'refs/tags/v?', 'refs/tags/v12', false],
  ['glob', 'refs/**', 'refs/a/b/c', true],
  ['glob', 'a.c', 'abc', false],
  ['glob', '*', 'x'.repeat(5000), false],
] as const)('%s %s over %.40s: %s', (...[kind, text, value, expected]) => {
  expect(matchesPattern({ kind, text }, value)).toBe(expected);
});

test('a policy is read or refused with its place, whatever it says', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'repository: a/b',
      'run: any',
      'instance: [',
      '&a *a',
      '? x',
      '- 1',
      '{}',
      '"',
      'thresholds:',
      '  log-entries: 1',
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      try {
        parsePolicy(lines.join('\n'), 'p.yml');
      } catch (error) {
        if (!(error instanceof GuardError)) throw error;
        expect(error.code).toBe('bad-configuration');
        expect(error.message).toMatch(/^p\.yml:\d+:\d+: /);
      }
    }),
    { numRuns: 1000 },
  );
});
