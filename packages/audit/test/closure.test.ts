import { describe, expect, test } from '@jest/globals';
import { gatherFrom, runAudit } from '@portcullis/audit';
import { everyGuard } from '@portcullis/core';
import { makeTree } from '../../../test/support/make-tree.ts';
import { inMemoryUpstream } from '../../core/test/support/online/in-memory-upstream.ts';
import type { UpstreamText } from '../../core/test/support/online/upstream-text.ts';

const release = '.github/workflows/release.yml';
const pin = 'a'.padEnd(40, '0');

/** Repositories with one release each, of these files. */
function released(
  repositories: Readonly<Record<string, Readonly<Record<string, string>>>>,
): UpstreamText {
  return Object.fromEntries(
    Object.entries(repositories).map(([name, files]) => [
      name,
      {
        commits: { a: [] },
        branches: { main: 'a' },
        tags: { 'v1.0.0': 'a' },
        files: { a: files },
        releases: {},
        advisories: [],
      },
    ]),
  );
}

interface Scenario {
  readonly upstream: UpstreamText;
  readonly rule: string;
  readonly paths?: readonly string[];
}

async function audit(
  files: Readonly<Record<string, string>>,
  { upstream, rule, paths = ['.'] }: Scenario,
) {
  const gather = gatherFrom({ upstream: inMemoryUpstream(upstream), askGaps: undefined });
  const { report } = await runAudit({
    paths,
    cwd: makeTree(files),
    ruleSet: everyGuard,
    rules: [rule],
    today: '2026-11-23',
    gather,
  });
  return report;
}

function releasing(...steps: readonly string[]): string {
  const lines = steps.map((step) => `      - ${step}\n`).join('');
  return `on:
  push:
    tags: [v*]
permissions: {}
jobs:
  publish:
    runs-on: x
    permissions:
      contents: read
      id-token: write
    steps:
${lines}      - run: npm publish
`;
}

function composite(...steps: readonly string[]): Readonly<Record<string, string>> {
  const lines = steps.map((step) => `    - ${step}\n`).join('');
  return {
    'action.yml': `name: x\ndescription: x\nruns:\n  using: composite\n  steps:\n${lines}`,
  };
}

const cacheStep = `uses: actions/cache@${pin} # v4.2.0`;

const setup = `uses: acme/setup@${pin} # v1.0.0`;

function cachePoisoning(files: Readonly<Record<string, string>>, upstream: UpstreamText) {
  return audit(files, { upstream, rule: 'cache-poisoning' });
}

describe('a cache below', () => {
  test('is found in a composite action of another repository, at the "uses" that leads there', async () => {
    const { findings } = await cachePoisoning(
      { [release]: releasing(setup) },
      released({ 'acme/setup': composite(cacheStep), 'actions/cache': {} }),
    );
    expect(findings).toMatchObject([
      {
        rule: 'cache-poisoning',
        severity: 'high',
        at: { path: release, start: { line: 12 } },
        related: [
          {
            at: { path: 'acme/setup@a00000000000/action.yml', start: { line: 6 } },
            message: 'here',
          },
          { at: { path: release }, message: 'publishes to npm with "npm publish"' },
        ],
      },
    ]);
    expect(findings[0]?.message).toContain('"actions/cache" restores a cache in "publish"');
  });

  test('is found two repositories below, with every hop', async () => {
    const { findings } = await cachePoisoning(
      { [release]: releasing(`uses: acme/outer@${pin} # v1.0.0`) },
      released({
        'acme/outer': composite(`uses: acme/inner@${pin} # v1.0.0`),
        'acme/inner': composite(cacheStep),
        'actions/cache': {},
      }),
    );
    expect(findings[0]?.related.map(({ at }) => at.path)).toEqual([
      'acme/outer@a00000000000/action.yml',
      'acme/inner@a00000000000/action.yml',
      release,
    ]);
  });

  test('of an action that is known by name is told once, by that name', async () => {
    const { findings, inconclusive } = await cachePoisoning(
      { [release]: releasing(`uses: swatinem/rust-cache@${pin} # v2.8.0`) },
      released({
        'swatinem/rust-cache': composite(cacheStep, `uses: acme/unknown@${pin} # v1.0.0`),
        'acme/unknown': {},
        'actions/cache': {},
      }),
    );
    expect(findings).toMatchObject([{ related: [{ message: expect.stringContaining('npm') }] }]);
    expect(inconclusive).toEqual([]);
  });

  test('that is not there is no longer unknown', async () => {
    const { findings, inconclusive } = await cachePoisoning(
      { [release]: releasing(setup) },
      released({ 'acme/setup': composite('run: make\n      shell: bash') }),
    );
    expect({ findings, inconclusive }).toEqual({ findings: [], inconclusive: [] });
  });

  test('of the tree itself is found as it is offline', async () => {
    const files = { [release]: releasing(cacheStep) };
    const online = await cachePoisoning(files, released({ 'actions/cache': {} }));
    const { report: offline } = await runAudit({
      paths: ['.'],
      cwd: makeTree(files),
      ruleSet: everyGuard,
      rules: ['cache-poisoning'],
      today: '2026-11-23',
    });
    expect(online.findings).toEqual(offline.findings);
    expect(online.findings).toHaveLength(1);
  });

  test('of the tree itself is accepted as it is offline', async () => {
    const allow = '# portcullis: allow[cache-poisoning] known';
    const files = { [release]: releasing(`uses: actions/cache@${pin} ${allow}`) };
    const { findings, suppressed } = await cachePoisoning(files, released({ 'actions/cache': {} }));
    expect(findings).toEqual([]);
    expect(suppressed).toHaveLength(1);
  });

  test('is accepted by a suppression of the tree, and not by one of the authors', async () => {
    const allow = 'portcullis: allow[cache-poisoning] known';
    const theirs = composite(`uses: actions/cache@${pin} # ${allow}`);
    const upstream = released({ 'acme/setup': theirs, 'actions/cache': {} });
    const open = await cachePoisoning({ [release]: releasing(setup) }, upstream);
    expect(open.findings).toHaveLength(1);
    const ours = releasing(`uses: acme/setup@${pin} # ${allow}`);
    const accepted = await cachePoisoning({ [release]: ours }, upstream);
    expect(accepted.findings).toEqual([]);
    expect(accepted.suppressed).toHaveLength(1);
  });

  test('is found in a called workflow of another repository', async () => {
    const path = '.github/workflows/publish.yml';
    const callee = releasing(cacheStep).replace('push:\n    tags: [v*]', 'workflow_call:');
    const calling = `on: { push: { tags: [v*] } }
permissions: {}
jobs:
  call:
    permissions: { contents: read, id-token: write }
    uses: acme/flows/${path}@${pin} # v1.0.0
`;
    const { findings } = await cachePoisoning(
      { [release]: calling },
      released({ 'acme/flows': { [path]: callee }, 'actions/cache': {} }),
    );
    expect(findings).toMatchObject([{ at: { path: release, start: { line: 6 } } }]);
  });
});

test('what cannot be told below is inconclusive at the place of the tree', async () => {
  const { inconclusive } = await cachePoisoning(
    { [release]: releasing(setup) },
    released({ 'acme/setup': composite(`uses: acme/node@${pin} # v1.0.0`), 'acme/node': {} }),
  );
  expect(inconclusive).toMatchObject([{ at: { path: release, start: { line: 12 } } }]);
});

describe('the rights of a called workflow', () => {
  const path = '.github/workflows/x.yml';
  const [a, b] = ['.github/workflows/a.yml', '.github/workflows/b.yml'];
  const called = `on: workflow_call
jobs:
  x:
    runs-on: x
    permissions: write-all
    steps:
      - run: make
`;
  const uses = `uses: acme/flows/${path}@${pin} # v1.0.0`;
  const calls = (...jobs: readonly string[]) =>
    `on: push\npermissions: {}\njobs:\n${jobs.map((job) => `  ${job}:\n    permissions: {}\n    ${uses}\n`).join('')}`;
  const upstream = released({ 'acme/flows': { [path]: called } });
  const rule = 'excessive-permissions';

  test('are judged where it is called, once a file', async () => {
    const { findings } = await audit({ [a]: calls('a', 'b'), [b]: calls('a') }, { upstream, rule });
    expect(findings).toMatchObject([
      { at: { path: a }, related: [{ at: { path: `acme/flows@a00000000000/${path}` } }] },
      { at: { path: b } },
    ]);
  });

  test('are not accepted by a comment of its authors', async () => {
    const accepted = called.replace(
      'write-all',
      'write-all # portcullis: allow[excessive-permissions] ok',
    );
    const files = released({ 'acme/flows': { [path]: accepted } });
    const { findings, suppressed } = await audit({ [a]: calls('a') }, { upstream: files, rule });
    expect({ findings, suppressed }).toMatchObject({
      findings: [{ at: { path: a } }],
      suppressed: [],
    });
  });

  test.each([
    ['unknown-permission', called.replace('write-all', '{contents: wirte}')],
    ['artipacked', called.replace('run: make', 'uses: actions/checkout@v4\n      - run: make')],
  ])('are judged by %s too, with the way there', async (id, text) => {
    const files = released({ 'acme/flows': { [path]: text } });
    const { findings } = await audit({ [a]: calls('a') }, { upstream: files, rule: id });
    const [first, ...others] = findings;
    expect([first?.rule, first?.at.path, others]).toEqual([id, a, []]);
    expect(first?.related.map(({ at }) => at.path)).toContain(`acme/flows@a00000000000/${path}`);
  });

  test('are not judged for a file that nobody asked for', async () => {
    const files = { [a]: calls('a'), [b]: calls('a') };
    const report = await audit(files, { upstream, rule, paths: [b] });
    expect(report.findings.map(({ at }) => at.path)).toEqual([b]);
    expect(report.pins).toMatchObject([{ at: [{ path: b }] }]);
  });
});
