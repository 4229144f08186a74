import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { pathMatcher } from '../../src/engine/configuration/path-matcher.ts';
import { GuardError, parseConfiguration, type Source } from '../../src/index.ts';

const ruleIds = new Set(['unpinned-uses']);
const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../docs/configuration.schema.json'), 'utf8'),
);
const isValid = new Ajv2020({ strict: true }).compile(schema);

function read(text: string) {
  const source: Source = { path: 'c.yml', repositoryPath: 'c.yml', kind: 'config', text };
  return parseConfiguration(source, ruleIds);
}

const entry = (more: string) =>
  `version: 1\nsuppressions:\n  - rule: unpinned-uses\n    path: "*"\n${more}`;

describe('what is accepted', () => {
  test('everything at once', () => {
    const text = `${entry('    line: 3\n    until: 2027-02-28\n    reason: because\n')}profile: strict
fail-on: none
release-environments: [Release, PyPI]
allow: {secrets: [codecov_token, OTHER]}
pins: {minimum: released, minimums: {Octo-Org: tag-only}, trusted: [My-Org, a/b], cooldown: 7, exceptions: [{uses: A/b, reason: because, until: 2027-01-31}]}
`;
    expect(isValid(parse(text, { schema: 'core' }))).toBe(true);
    const { suppressions, ...rest } = read(text);
    expect(rest).toEqual({
      profile: 'strict',
      failOn: 'none',
      releaseEnvironments: ['release', 'pypi'],
      allowedSecrets: ['CODECOV_TOKEN', 'OTHER'],
      pins: {
        minimum: 'released',
        minimums: new Map([['octo-org', 'tag-only']]),
        trusted: new Set(['my-org', 'a/b']),
        cooldown: 7,
        exceptions: [
          expect.objectContaining({ repository: 'a/b', reason: 'because', until: '2027-01-31' }),
        ],
      },
    });
    expect(suppressions).toMatchObject([
      {
        rule: 'unpinned-uses',
        reason: 'because',
        until: '2027-02-28',
        covers: { kind: 'path', line: 3 },
      },
    ]);
  });

  test.each(['', '# only a comment\n'])('an empty file: %j', (text) => {
    expect(read(text).suppressions).toEqual([]);
  });

  test.each([
    ['.github/workflows/*.yml', '.github/workflows/ci.yml', true],
    ['.github/workflows/*.yml', '.github/workflows/ci.yaml', false],
    ['ci.yml', '.github/workflows/ci.yml', false],
    ['**', '.github/workflows/ci.yml', true],
    ['**/action.yml', 'action.yml', true],
    ['**/action.yml', 'a/b/action.yml', true],
    ['**/action.yml', 'a/b/xaction.yml', false],
    ['./ci.yml', 'ci.yml', true],
    ['/ci.yml', 'ci.yml', true],
    ['a/**/b/**/c.yml', 'a/b/x/b/y/c.yml', true],
    ['a/**/b/*.yml', 'a/x/b/y/c.yml', false],
    ['.github', '.github/workflows/ci.yml', false],
    ['*/workflows/c?.y*l', '.github/workflows/ci.yaml', true],
    ['*i.yml', 'ci.yml.yml', false],
    ['*a*b', 'aab', true],
    ['!ci.yml', 'other.yml', false],
    ['(c|d)i[1]{a,b}+.yml', '(c|d)i[1]{a,b}+.yml', true],
  ])('glob %s over %s: %s', (glob, path, expected) => {
    const text = `version: 1\nsuppressions: [{rule: unpinned-uses, path: "${glob}", reason: r}]`;
    const covers = read(text).suppressions[0]?.covers;
    expect(covers?.kind === 'path' && covers.matches(path)).toBe(expected);
  });

  test('no glob is slow on any path', () => {
    const matches = pathMatcher(`**/${'*a'.repeat(100)}c/${'**/*a/'.repeat(100)}c`);
    const start = performance.now();
    expect(matches(`${'a'.repeat(2000)}/`.repeat(2))).toBe(false);
    expect(matches('a/'.repeat(2000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('what is refused, with place and words', () => {
  test.each([
    ['version: 2', 'c.yml:1:10: "version" must be 1'],
    ['profile: strict', 'c.yml:1:1: "version" is missing'],
    [
      'version: 1\nsupressions: []',
      'c.yml:2:1: unknown key "supressions": known are version, profile, fail-on, release-environments, allow, pins, suppressions',
    ],
    ['version: 1\nprofile: loud', 'c.yml:2:10: "loud" is not one of default, strict'],
    [
      'version: 1\nfail-on: critical',
      'c.yml:2:10: "critical" is not one of high, medium, low, info, none',
    ],
    ['version: 1\nrelease-environments: release', 'c.yml:2:23: expected a list'],
    ['version: 1\nrelease-environments: [""]', 'c.yml:2:24: expected a value, found nothing'],
    ['version: 1\nallow: [X]', 'c.yml:2:8: expected a map with secrets'],
    ['version: 1\nallow: {secret: [X]}', 'c.yml:2:9: unknown key "secret": known are secrets'],
    ['version: 1\nallow: {secrets: X}', 'c.yml:2:18: expected a list'],
    [
      'version: 1\nallow: {secrets: ["NPM_*"]}',
      'c.yml:2:19: "NPM_*" is not the name of a secret: write it in full',
    ],
    [
      'version: 1\npins: {minimum: moved}',
      'c.yml:2:17: "moved" is not one of attested, released, tag-only, unreleased',
    ],
    [
      'version: 1\npins: {trusted: ["*"]}',
      'c.yml:2:18: "*" is not "owner" or "owner/name": write it in full',
    ],
    [
      'version: 1\npins: {exceptions: [{uses: a, reason: r}]}',
      'c.yml:2:28: "a" is not "owner/name": write it in full',
    ],
    ['version: 1\npins: {exceptions: [{uses: a/b}]}', 'c.yml:2:21: "reason" is missing'],
    [
      'version: 1\npins: {cooldown: soon}',
      'c.yml:2:18: "soon" is not a number of days from 0 to 999',
    ],
    [
      '- version: 1',
      'c.yml:1:1: expected a map with version, profile, fail-on, release-environments, allow, pins, suppressions',
    ],
    [
      'version: 1\nsuppressions: [{rule: nope, path: x, reason: r}]',
      'c.yml:2:23: there is no rule "nope": known are unpinned-uses',
    ],
    [
      'version: 1\nsuppressions: [{rule: unpinned-use, path: x, reason: r}]',
      'c.yml:2:23: there is no rule "unpinned-use": write "unpinned-uses"',
    ],
    [
      `version: 1\nsuppressions: [{rule: unpinned-uses, path: "${'*'.repeat(1001)}", reason: r}]`,
      'c.yml:2:44: expected a glob of at most 1000 characters',
    ],
    [entry(''), 'c.yml:3:5: "reason" is missing'],
    [entry('    reason: ""\n'), 'c.yml:5:13: expected a value, found nothing'],
    [
      entry('    reason: r\n    until: 2027-02-30\n'),
      'c.yml:6:12: "2027-02-30" is not a day: write it as "2027-01-31"',
    ],
    [
      entry('    reason: r\n    until: soon\n'),
      'c.yml:6:12: "soon" is not a day: write it as "2027-01-31"',
    ],
    [entry('    reason: r\n    line: 0\n'), 'c.yml:6:11: "0" is not a line number'],
    [
      entry('    reason: r\n    files: x\n'),
      'c.yml:6:5: unknown key "files": known are rule, path, line, action, site, reason, until',
    ],
  ])('%j', (text, message) => {
    expect(() => read(text)).toThrow(new GuardError('bad-configuration', message));
  });

  test('what the schema refuses is refused', () => {
    const texts = [
      'version: 2',
      'version: 1\nx: 1',
      'version: 1\nprofile: loud',
      entry('    reason: ""\n'),
      'version: 1\nallow: {secret: [X]}',
      'version: 1\nallow: {secrets: ["NPM_*"]}',
      'version: 1\npins: {minimum: moved}',
      'version: 1\npins: {trusted: ["*"]}',
      'version: 1\npins: {exceptions: [{uses: a/b}]}',
      'version: 1\npins: {cooldown: 1000}',
    ];
    for (const text of texts) expect(isValid(parse(text))).toBe(false);
  });

  test('a file that is no YAML', () => {
    expect(() => read('version: [')).toThrow(GuardError);
  });
});
