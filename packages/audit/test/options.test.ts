import { describe, expect, test } from '@jest/globals';
import { type AuditOptions, runAudit, toExitCode } from '@portcullis/audit';
import { everyGuard } from '@portcullis/core';
import { makeTree } from '../../../test/support/make-tree.ts';

const ci = '.github/workflows/ci.yml';
const config = '.github/portcullis.yml';
// One finding of high severity, and one of info: no version comment.
const workflow = `on: push
jobs:
  a:
    runs-on: x
    permissions: {}
    steps:
      - uses: a/b@v1
      - uses: c/d@${'0'.repeat(40)}
`;

async function audit(files: Readonly<Record<string, string>>, options: Partial<AuditOptions> = {}) {
  const cwd = makeTree(files);
  return runAudit({ paths: ['.'], cwd, today: '2026-11-22', ruleSet: everyGuard, ...options });
}

async function rulesFound(options: Partial<AuditOptions>): Promise<readonly string[]> {
  const { report } = await audit({ [ci]: workflow }, options);
  return report.findings.map(({ rule }) => rule);
}

describe('rules', () => {
  test('all of them by default', async () => {
    expect(await rulesFound({})).toEqual(['unpinned-uses', 'pin-comment-missing']);
  });

  test('of a guard', async () => {
    expect(await rulesFound({ guards: ['permissions-guard'] })).toEqual([]);
    expect(await rulesFound({ guards: ['pin-verify'] })).toHaveLength(2);
  });

  test('by id, beside those of guards', async () => {
    expect(await rulesFound({ rules: ['unpinned-uses'] })).toEqual(['unpinned-uses']);
    expect(
      await rulesFound({ guards: ['permissions-guard'], rules: ['pin-comment-missing'] }),
    ).toEqual(['pin-comment-missing']);
  });

  test('a file that GitHub would refuse is told whatever is asked for', async () => {
    const { report } = await audit({ [ci]: 'on: push\njobs: [' }, { rules: ['unpinned-uses'] });
    expect(report.findings.map(({ rule }) => rule)).toEqual(['malformed-workflow']);
  });

  test.each([
    [
      { guards: ['pin-verifi'] },
      'there is no guard "pin-verifi", did you mean "pin-verify": known are pin-verify, ',
    ],
    [{ rules: ['nope'] }, 'there is no rule "nope": known are '],
  ])('%j is refused', async (options, message) => {
    await expect(audit({}, options)).rejects.toMatchObject({
      code: 'bad-usage',
      message: expect.stringContaining(message),
    });
  });
});

describe('configuration', () => {
  const accepted = `version: 1
suppressions:
  - { rule: unpinned-uses, path: ${ci}, reason: it is ours }
`;

  test('of the repository holds for it', async () => {
    const { report } = await audit({ [ci]: workflow, [config]: accepted });
    expect(report.findings.map(({ rule }) => rule)).toEqual(['pin-comment-missing']);
    expect(report.suppressed).toMatchObject([{ by: `${config}:3`, reason: 'it is ours' }]);
    expect(report.files).toEqual([
      { path: config, kind: 'config' },
      { path: ci, kind: 'workflow' },
    ]);
  });

  test('of one PATH does not hold for another', async () => {
    const files = { [`a/${ci}`]: workflow, [`a/${config}`]: accepted, [`b/${ci}`]: workflow };
    const { report } = await audit(files, { paths: ['a', 'b'], rules: ['unpinned-uses'] });
    expect(report.findings.map(({ at }) => at.path)).toEqual([`b/${ci}`]);
  });

  test('holds for a file of the repository, and is not reported with it', async () => {
    const { report } = await audit({ [ci]: workflow, [config]: accepted }, { paths: [ci] });
    expect(report.suppressed).toHaveLength(1);
    expect(report.files).toEqual([{ path: ci, kind: 'workflow' }]);
  });

  test('that is named takes the place of every other', async () => {
    const files = { [ci]: workflow, [config]: 'nonsense: true', 'other.yml': accepted };
    const { report } = await audit(files, { config: 'other.yml' });
    expect(report.suppressed).toMatchObject([{ by: 'other.yml:3' }]);
    expect(report.files.map(({ path }) => path)).toEqual([ci, 'other.yml']);
  });

  test('decides what an option leaves open, and nothing else', async () => {
    const files = { [ci]: workflow, [config]: 'version: 1\nfail-on: none\n' };
    expect((await audit(files)).failing).toBe(0);
    expect((await audit(files, { failOn: 'info' })).failing).toBe(2);
  });

  test('of a profile gives way to the option', async () => {
    const files = { [ci]: workflow, [config]: 'version: 1\nprofile: strict\n' };
    const strict = (await audit(files)).report.findings.length;
    const byOption = (await audit(files, { profile: 'default' })).report.findings.length;
    expect(strict).toBeGreaterThan(byOption);
  });

  test.each([
    ['an unknown key', 'version: 1\nfail: none\n', `${config}:2:1: unknown key "fail"`],
    [
      'an encoding that is not UTF-8',
      Buffer.of(0xff),
      `${config}: cannot check this file: it is not UTF-8`,
    ],
    [
      'more than 1 MiB',
      Buffer.alloc(1024 * 1024 + 1, '#'),
      `${config}: cannot check this file: it is larger`,
    ],
  ])('with %s is refused', async (_, text, message) => {
    const cwd = makeTree({ [ci]: workflow, [config]: text });
    await expect(
      runAudit({ paths: ['.'], cwd, today: '2026-11-22', ruleSet: everyGuard }),
    ).rejects.toMatchObject({
      code: 'bad-configuration',
      message: expect.stringContaining(message),
    });
  });

  test.each(['missing.yml', '.'])(
    'that is named and cannot be read is refused: %s',
    async (file) => {
      await expect(audit({ [ci]: workflow }, { config: file })).rejects.toMatchObject({
        code: 'bad-configuration',
      });
    },
  );
});

describe('paths', () => {
  test.each([
    ['missing', 'path-not-found', 'cannot find "missing"'],
    ['', 'bad-usage', 'a PATH is empty'],
    ['readme.md', 'bad-usage', 'cannot audit "readme.md"'],
    ['/dev/null', 'bad-usage', 'cannot audit "/dev/null"'],
  ])('%j is refused', async (path, code, message) => {
    await expect(audit({ 'readme.md': '' }, { paths: [path] })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });

  test('a tree with nothing to audit passes', async () => {
    const result = await audit({ 'readme.md': '' });
    expect(toExitCode(result)).toBe(0);
    expect(result.report.stats.files).toBe(0);
  });

  test('what no PATH covers is not told, read or not', async () => {
    const docker = 'name: a\ndescription: a\nruns: { using: docker, image: Dockerfile }\n';
    const cwd = makeTree({
      [ci]: workflow,
      'x/action.yml': Buffer.of(0xff),
      'y/action.yml': docker,
    });
    const { report } = await runAudit({
      paths: ['.github'],
      cwd,
      today: '2026-11-22',
      ruleSet: everyGuard,
    });
    expect(report.inconclusive).toEqual([]);
    expect(report.findings.map(({ at }) => at.path)).toEqual([
      'workflows/ci.yml',
      'workflows/ci.yml',
    ]);
  });

  test('a file inside of a skipped folder can be named', async () => {
    const action = 'name: a\ndescription: a\nruns: { using: composite, steps: [] }\n';
    const files = { [ci]: workflow, 'node_modules/a/action.yml': action };
    const { report } = await audit(files, { paths: ['node_modules/a'] });
    expect(report.files).toEqual([{ path: 'action.yml', kind: 'action' }]);
  });
});

describe('standard input', () => {
  test('is a workflow of its own', async () => {
    const options = { paths: ['-'], stdin: Buffer.from(workflow) };
    const { report, failing } = await audit({ [config]: 'nonsense: true' }, options);
    expect(report.files).toEqual([{ path: '<stdin>', kind: 'workflow' }]);
    expect(failing).toBe(1);
  });

  test('stands beside other PATHs', async () => {
    const { report } = await audit(
      { [ci]: workflow },
      { paths: ['-', '.'], stdin: Buffer.from(workflow) },
    );
    expect(report.files.map(({ path }) => path)).toEqual([`./${ci}`, '<stdin>']);
  });

  test.each([
    [Buffer.alloc(1024 * 1024 + 1), 'too-large'],
    [Buffer.of(0xff), 'encoding'],
  ])('that cannot be read is inconclusive (%#)', async (stdin, reason) => {
    const result = await audit({}, { paths: ['-'], stdin });
    expect(result.report.inconclusive).toMatchObject([{ at: { path: '<stdin>' }, reason }]);
    expect(toExitCode(result)).toBe(3);
  });

  test('can be given once', async () => {
    const options = { paths: ['-', '-'], stdin: Buffer.from(workflow) };
    await expect(audit({}, options)).rejects.toMatchObject({ code: 'bad-usage' });
  });
});

test.each([
  [0, 0, 0],
  [1, 0, 1],
  [1, 1, 1],
  [0, 1, 3],
])('%i failing and %i inconclusive end with %i', async (failing, unread, code) => {
  const at = {
    path: 'x',
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 1, offset: 0 },
  };
  const inconclusive = Array.from({ length: unread }, () => ({
    at,
    reason: 'encoding' as const,
    message: 'x',
  }));
  const { report } = await audit({});
  expect(toExitCode({ failing, report: { ...report, inconclusive } })).toBe(code);
});

test('the same tree gives the same bytes', async () => {
  const files = { [`a/${ci}`]: workflow, [`b/${ci}`]: workflow, 'c/action.yml': 'runs: 1' };
  const first = await audit(files);
  const second = await audit(Object.fromEntries(Object.entries(files).reverse()));
  expect(JSON.stringify(second.report)).toBe(JSON.stringify(first.report));
});
