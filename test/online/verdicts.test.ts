import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '@portcullis/core';
import { auditOnline } from './world/audit-online.ts';
import type { World } from './world/build-world.ts';
import { type RunningWorld, startWorld, token } from './world/start-world.ts';
import { ci, workflowOf } from './world/workflow-of.ts';

let world: RunningWorld;
let report: Report;
let lines: readonly string[];

beforeAll(async () => {
  world = await startWorld();
  const uses = Object.values(world.uses);
  lines = workflowOf(uses).split('\n');
  ({ report } = await auditOnline({ uses, env: { ...world.env, GITHUB_TOKEN: token } }));
}, 60_000);

afterAll(() => world.close());

/** Its verdict with the proof, and what is found at its place. */
type Row = readonly [uses: keyof World, proof: string, findings: readonly string[]];

const inMain = 'released: tag "v1.0.0", in the history of branch "main"';
const nowhere =
  'impostor: in no branch and no tag of "acme/tool", so that it may come from any fork';
const untagged = 'in the history of branch "main", at no tag';

const rows: readonly Row[] = [
  ['released', inMain, []],
  ['on a release branch', 'released: tag "v1.0.2", in the history of branch "release/1.0"', []],
  [
    'tag object',
    'released: tag "v1.2.0", in the history of branch "main"; the pin is a tag object, of commit "COMMIT"',
    ['ref-confusion low'],
  ],
  ['another release', inMain, ['ref-version-mismatch medium']],
  ['floating version', inMain, ['ref-version-mismatch low']],
  [
    'immutable release',
    'released: "v2.0.0" is an immutable release of this commit, attestation not verified',
    [],
  ],
  [
    'tag-only',
    'tag-only: tag "v1.0.1", which neither the default branch nor a release branch holds',
    ['tag-only-pin info'],
  ],
  ['tag of no release', 'tag-only: tag "nightly", which names no release', ['tag-only-pin info']],
  ['unreleased', `unreleased: ${untagged}`, ['pin-comment-missing info', 'stale-action-refs low']],
  [
    'on a feature branch',
    'unreleased: in the history of branch "feature", at no tag',
    ['pin-comment-missing info', 'stale-action-refs low'],
  ],
  [
    'moved',
    `moved: ${untagged}, while "v1.1.0", which it is said to be, is commit "COMMIT"`,
    ['moved-tag high'],
  ],
  [
    'moved floating version',
    `moved: ${untagged}, while "v1", which it is said to be, is commit "COMMIT"`,
    ['ref-version-mismatch medium'],
  ],
  ['of a fork', nowhere, ['impostor-commit high']],
  ['of a pull request', nowhere, ['impostor-commit high']],
  ['that nobody has', 'impostor: "acme/tool" does not have this commit', ['impostor-commit high']],
  [
    'folder and no commit',
    'impostor: "acme/tool" does not have this commit',
    ['impostor-commit high'],
  ],
  [
    'no repository',
    'inconclusive: cannot list the refs of "SERVER/acme/missing": the server answers 404: there is no such repository, or it is private and needs a token that may read it',
    ['impostor-commit inconclusive'],
  ],
  [
    'tag named like a branch',
    'released: tag "v1", in the history of branch "main"',
    ['ref-confusion medium', 'unpinned-uses high'],
  ],
  ['branch named like a commit', inMain, ['ref-confusion medium']],
  ['renamed', inMain, ['repository-moved low']],
  ['handed over', inMain, ['repository-moved medium']],
  ['archived', inMain, ['archived-uses low']],
  ['vulnerable', inMain, ['known-vulnerable-actions high']],
  ['misspelled', inMain, ['typosquat-uses high']],
  ['SHA-256', inMain, []],
  ['uses a tag', inMain, ['unpinned-transitive medium']],
  ['uses "./"', inMain, ['mutable-local-action medium', 'immutability-gap inconclusive']],
  ['uses an impostor', inMain, ['impostor-commit high']],
  ['uses itself', inMain, ['unpinned-transitive medium']],
  ['below the root', inMain, []],
  ['runs in an image', inMain, ['immutability-gap high', 'unpinned-transitive low']],
  ['locked workflow', inMain, []],
];

test('the tables have every `uses` of the world', () => {
  expect(rows.map(([use]) => use).sort()).toEqual(Object.keys(world.uses).sort());
});

test.each(rows)('%s: %s', (use, proof, findings) => {
  const [uses] = world.uses[use].split(' ');
  const line = lineOf(use);
  const pins = report.pins.filter(({ at }) => at.some(({ start }) => start.line === line));
  expect(pins).toMatchObject([{ uses }]);
  expect(pins.map((pin) => withoutIds(`${pin.verdict}: ${pin.proof}`))).toEqual([proof]);
  expect(toldAt(line)).toEqual(findings);
});

function lineOf(use: keyof World): number {
  return lines.findIndex((line) => line.endsWith(` ${world.uses[use]}`)) + 1;
}

function withoutIds(text: string): string {
  return text.replace(/\b[0-9a-f]{40}\b/g, 'COMMIT').replace(world.git.url, 'SERVER');
}

/** What is said of a line, all of it at the `uses` there. */
function toldAt(line: number): readonly string[] {
  const at = { path: ci, start: { line, column: (lines[line - 1] ?? '').indexOf('uses: ') + 7 } };
  const findings = report.findings.filter((one) => one.at.start.line === line);
  const inconclusive = report.inconclusive.filter((one) => one.at.start.line === line);
  for (const one of [...findings, ...inconclusive]) expect(one.at).toMatchObject(at);
  return [
    ...findings.map(({ rule, severity }) => `${rule} ${severity}`),
    ...inconclusive.map(({ rule }) => `${rule} inconclusive`),
  ];
}

test.each<readonly [keyof World, readonly string[]]>([
  ['uses a tag', ['acme/tool@v1 released']],
  ['uses "./"', []],
  ['uses an impostor', ['acme/tool@COMMIT impostor']],
  ['uses itself', ['acme/back@v1.0.0 released']],
  ['below the root', ['acme/mono/inner@COMMIT released']],
  ['runs in an image', []],
  ['locked workflow', ['acme/tool@COMMIT released']],
])('"%s" leads to %j', (use, expected) => {
  const [user = ''] = world.uses[use].split(' ');
  const below = report.pins.filter(({ via }) => via.includes(user));
  expect(below.map(({ uses, verdict }) => withoutIds(`${uses} ${verdict}`))).toEqual(expected);
});

test('what a lockfile of others records is what counts there', () => {
  const [user = ''] = world.uses['locked workflow'].split(' ');
  const locked = report.pins.find(({ via }) => via.includes(user));
  expect(locked?.proof).toContain('tag "v1.1.0"');
});

test.each<readonly [keyof World, readonly string[]]>([
  ['uses a tag', ['action.yml:6']],
  ['uses "./"', ['action.yml:6']],
  ['uses an impostor', ['action.yml:6']],
  ['uses itself', ['action.yml:6']],
  ['runs in an image', ['Dockerfile:1']],
])('the way from "%s" to what is wrong is told: %j', (use, expected) => {
  const [finding] = report.findings.filter(
    ({ at, rule }) => at.start.line === lineOf(use) && rule !== 'immutability-gap',
  );
  const hops = finding?.related.map(({ at }) => `${at.path.replace(/.*\//, '')}:${at.start.line}`);
  expect(hops).toEqual(expected);
});

describe('the exit code', () => {
  test.each<readonly [number, readonly (keyof World)[], readonly string[]]>([
    [0, ['released', 'SHA-256', 'tag-only'], []],
    [1, ['released', 'unreleased'], []],
    [0, ['released', 'unreleased'], ['--fail-on', 'high']],
    [3, ['released', 'no repository'], []],
    [3, ['no repository', 'of a fork'], ['--fail-on', 'none']],
    [1, ['no repository', 'of a fork'], []],
  ])('is %d for %j with %j', async (status, uses, args) => {
    const { env } = world;
    const run = await auditOnline({ uses: uses.map((use) => world.uses[use]), env, args });
    expect(run.status).toBe(status);
  });
});
