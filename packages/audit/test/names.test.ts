import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runAudit } from '@portcullis/audit';
import { everyGuard } from '@portcullis/core';
import { makeTree } from '../../../test/support/make-tree.ts';

const today = '2026-11-22';
const workflow =
  'on: push\njobs: { a: { runs-on: x, permissions: {}, steps: [{ uses: a/b@v1 }] } }\n';
const action = 'name: a\ndescription: a\nruns: { using: composite, steps: [{ uses: a/b@v1 }] }\n';

const files = {
  'one/.github/workflows/ci.yml': workflow,
  'one/.github/actions/x/action.yml': action,
  'one/sub/action.yaml': action,
  'one/docs/example.yml': workflow,
  'two/.github/workflows/ci.yaml': workflow,
  'plain/action.yml': action,
};

// What is given, the names of the files in the report, and where their findings are from the repository's root.
const cases: readonly (readonly [readonly string[], readonly string[], readonly string[]])[] = [
  [
    ['one'],
    ['.github/actions/x/action.yml', '.github/workflows/ci.yml', 'sub/action.yaml'],
    ['.github/actions/x/action.yml', '.github/workflows/ci.yml', 'sub/action.yaml'],
  ],
  [['one/'], ['.github/actions/x/action.yml', '.github/workflows/ci.yml', 'sub/action.yaml'], []],
  [['one/sub'], ['action.yaml'], ['sub/action.yaml']],
  [
    ['one/.github'],
    ['actions/x/action.yml', 'workflows/ci.yml'],
    ['.github/actions/x/action.yml', '.github/workflows/ci.yml'],
  ],
  [['one/.github/workflows'], ['ci.yml'], ['.github/workflows/ci.yml']],
  [['one/.github/workflows/ci.yml'], ['.github/workflows/ci.yml'], ['.github/workflows/ci.yml']],
  [['one/docs/example.yml'], ['docs/example.yml'], ['docs/example.yml']],
  [['plain'], ['action.yml'], ['action.yml']],
  [['plain/action.yml'], ['action.yml'], ['action.yml']],
  [
    ['two', 'one'],
    [
      'one/.github/actions/x/action.yml',
      'one/.github/workflows/ci.yml',
      'one/sub/action.yaml',
      'two/.github/workflows/ci.yaml',
    ],
    [],
  ],
  [
    ['./two', 'one/.github/workflows/ci.yml'],
    ['./two/.github/workflows/ci.yaml', 'one/.github/workflows/ci.yml'],
    ['.github/workflows/ci.yaml', '.github/workflows/ci.yml'],
  ],
  // The same file is reported once, by the PATH that covers it first.
  [
    ['one/sub/action.yaml', 'one'],
    ['one/.github/actions/x/action.yml', 'one/.github/workflows/ci.yml', 'one/sub/action.yaml'],
    [],
  ],
  [['one/docs', 'plain'], ['plain/action.yml'], []],
];

describe('names of files in the report', () => {
  test.each(cases)('%j', async (paths, names, repositoryPaths) => {
    const cwd = makeTree(files);
    const { report, sources } = await runAudit({ paths, cwd, today, ruleSet: everyGuard });
    expect(report.files.map(({ path }) => path)).toEqual(names);
    const found = report.findings.filter(({ rule }) => rule === 'unpinned-uses');
    expect(found.map(({ at }) => at.path)).toEqual(names);
    if (repositoryPaths.length === 0) return;
    expect(names.map((name) => sources.get(name)?.repositoryPath)).toEqual(repositoryPaths);
  });

  test('begin with "." when it is one of several', async () => {
    const cwd = makeTree(files);
    const { report } = await runAudit({
      paths: ['.', '../plain'],
      cwd: join(cwd, 'two'),
      today,
      ruleSet: everyGuard,
    });
    expect(report.files.map(({ path }) => path)).toEqual([
      '../plain/action.yml',
      './.github/workflows/ci.yaml',
    ]);
  });

  test('are absolute when the PATH is', async () => {
    const cwd = makeTree(files);
    const paths = [join(cwd, 'two'), 'plain'];
    const { report } = await runAudit({ paths, cwd, today, ruleSet: everyGuard });
    expect(report.files.map(({ path }) => path)).toEqual([
      `${cwd}/two/.github/workflows/ci.yaml`,
      'plain/action.yml',
    ]);
  });
});
