import { expect, test } from '@jest/globals';
import { runAudit } from '@portcullis/audit';
import { everyGuard } from '@portcullis/core';
import { makeTree } from '../../../test/support/make-tree.ts';

const commit = '0'.repeat(40);
const files = {
  '.github/workflows/ci.yml': `on: push
permissions: {}
jobs:
  a:
    runs-on: x
    permissions: {}
    container: node:24
    steps:
      - uses: ./.github/actions/x
      - uses: a/b@${commit}
      - uses: c/d@v1 # portcullis: allow[unpinned-uses] ours
      - uses: docker://alpine@sha256:${'0'.repeat(64)}
  b:
    permissions: {}
    uses: ./.github/workflows/called.yml
`,
  '.github/workflows/called.yml': `on: workflow_call
permissions: {}
jobs: { a: { runs-on: x, permissions: {}, steps: [{ uses: a/b@v2 }, { uses: ./missing }] } }
`,
  '.github/actions/x/action.yml': `name: x
description: x
runs: { using: composite, steps: [{ uses: $/.github/actions/y }] }
`,
  '.github/actions/y/action.yml': 'name: y\ndescription: y\nruns: { using: node24, main: x.js }\n',
};

async function graph(options: {
  readonly guards?: readonly string[];
  readonly paths?: readonly string[];
}) {
  const cwd = makeTree(files);
  const result = await runAudit({
    paths: ['.'],
    cwd,
    today: '2026-11-22',
    ruleSet: everyGuard,
    graph: true,
    ...options,
  });
  return result.graph.map(({ from, to, pinned }) => `${from} ${pinned ? '->' : '-/->'} ${to}`);
}

test('what is in the repository bears its path; what is unpinned is unpinned, accepted or not', async () => {
  expect((await graph({})).sort()).toEqual([
    '.github/actions/x/action.yml -> .github/actions/y/action.yml',
    '.github/workflows/called.yml -/-> a/b@v2',
    '.github/workflows/called.yml -> ./missing',
    '.github/workflows/ci.yml -/-> c/d@v1',
    '.github/workflows/ci.yml -/-> node:24',
    '.github/workflows/ci.yml -> .github/actions/x/action.yml',
    '.github/workflows/ci.yml -> .github/workflows/called.yml',
    `.github/workflows/ci.yml -> a/b@${commit}`,
    `.github/workflows/ci.yml -> alpine@sha256:${'0'.repeat(64)}`,
  ]);
});

test('only what a PATH covers is drawn', async () => {
  expect(await graph({ paths: ['.github/actions'] })).toEqual(['x/action.yml -> y/action.yml']);
});

test('nothing is drawn when nobody knows what is pinned', async () => {
  expect(await graph({ guards: ['permissions-guard'] })).toEqual([]);
});
