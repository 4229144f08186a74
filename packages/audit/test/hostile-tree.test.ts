import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runAudit } from '@portcullis/audit';
import { everyGuard } from '@portcullis/core';
import { makeTree } from '../../../test/support/make-tree.ts';

const good = 'on: push\njobs: { a: { runs-on: x, permissions: {}, steps: [{ uses: a/b@v1 }] } }\n';
const action = 'name: a\ndescription: a\nruns: { using: composite, steps: [{ uses: a/b@v1 }] }\n';
const ci = '.github/workflows/ci.yml';
const hostile = '.github/workflows/hostile.yml';
const isRoot = process.getuid?.() === 0;

/** What the report says of a tree beside its good workflow, which is judged in every case. */
async function judge(
  root: string,
): Promise<{ readonly files: string[]; readonly unread: string[] }> {
  const { report } = await runAudit({
    paths: ['.'],
    cwd: root,
    today: '2026-11-22',
    ruleSet: everyGuard,
  });
  expect(report.findings.filter(({ at }) => at.path === ci)).not.toEqual([]);
  return {
    files: report.files.map(({ path }) => path).filter((path) => path !== ci),
    unread: report.inconclusive
      .filter(({ rule }) => rule === undefined)
      .map(({ at, reason, message }) => `${at.path} ${reason}: ${message}`),
  };
}

describe('a file that cannot be read hides no other', () => {
  const mebibyte = 1024 * 1024;
  const cases: readonly (readonly [string, string | Buffer, readonly string[]])[] = [
    [
      'one byte too many',
      Buffer.alloc(mebibyte + 1, '#'),
      [
        `${hostile} too-large: cannot check this file: it is larger than 1 MiB, which is the most that is read; make it smaller`,
      ],
    ],
    [
      'a byte that is not UTF-8',
      Buffer.concat([Buffer.from(good), Buffer.of(0x23, 0xff)]),
      [`${hostile} encoding: cannot check this file: it is not UTF-8 text; save it as UTF-8`],
    ],
    [
      'UTF-16 with its byte order mark',
      Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(good, 'utf16le')]),
      [`${hostile} encoding: cannot check this file: it is not UTF-8 text; save it as UTF-8`],
    ],
    [
      'a lone surrogate',
      Buffer.of(0x23, 0xed, 0xa0, 0x80),
      [`${hostile} encoding: cannot check this file: it is not UTF-8 text; save it as UTF-8`],
    ],
  ];

  test.each(cases)('%s', async (_, content, unread) => {
    const root = makeTree({ [ci]: good, [hostile]: content });
    expect(await judge(root)).toEqual({ files: [hostile], unread });
  });

  test('exactly 1 MiB is read', async () => {
    const content = Buffer.concat([Buffer.from(good), Buffer.alloc(mebibyte - good.length, '#')]);
    const root = makeTree({ [ci]: good, [hostile]: content });
    expect(await judge(root)).toEqual({ files: [hostile], unread: [] });
  });

  test('a byte order mark is no part of the text', async () => {
    const root = makeTree({ [ci]: good, [hostile]: `\uFEFF${good}` });
    const { report, sources } = await runAudit({
      paths: ['.'],
      cwd: root,
      today: '2026-11-22',
      ruleSet: everyGuard,
    });
    expect(sources.get(hostile)?.text).toBe(good);
    expect(report.inconclusive).toEqual([]);
  });

  test('a file without the right to read it', async () => {
    if (isRoot) return console.log('skipped: root may read everything');
    const root = makeTree({ [ci]: good, [hostile]: good });
    chmodSync(join(root, hostile), 0);
    expect((await judge(root)).unread).toEqual([
      `${hostile} unreadable: cannot read this file: the permission to read it is missing`,
    ]);
  });

  test('a folder without the right to enter it', async () => {
    if (isRoot) return console.log('skipped: root may enter everything');
    const root = makeTree({ [ci]: good, 'closed/action.yml': action });
    chmodSync(join(root, 'closed'), 0);
    const { unread } = await judge(root);
    chmodSync(join(root, 'closed'), 0o700);
    expect(unread).toEqual([
      'closed unreadable: cannot read this folder: the permission to read it is missing',
    ]);
  });
});

describe('what is no regular file is not opened', () => {
  test('a fifo, which would never end', async () => {
    const root = makeTree({ [ci]: good });
    expect(spawnSync('mkfifo', [join(root, hostile)]).status).toBe(0);
    expect(await judge(root)).toEqual({
      files: [hostile],
      unread: [`${hostile} unreadable: cannot read this file: it is not a regular file`],
    });
  });

  test('a link to a device', async () => {
    const root = makeTree({ [ci]: good });
    symlinkSync('/dev/zero', join(root, hostile));
    expect((await judge(root)).unread).toEqual([
      `${hostile} unreadable: cannot check what is behind this link: it leaves the tree; put a copy of the file here, or audit it where it is`,
    ]);
  });

  test('a folder that is called as a workflow', async () => {
    const root = makeTree({ [ci]: good, [`${hostile}/action.yml`]: action });
    expect(await judge(root)).toEqual({ files: [`${hostile}/action.yml`], unread: [] });
  });
});

describe('links', () => {
  test('out of the tree are told and not followed', async () => {
    const outside = makeTree({ 'ci.yml': good, 'folder/action.yml': action });
    const root = makeTree({ [ci]: good });
    symlinkSync(join(outside, 'ci.yml'), join(root, hostile));
    symlinkSync(join(outside, 'folder'), join(root, 'folder'));
    symlinkSync(join(outside, 'ci.yml'), join(root, 'readme.md'));
    symlinkSync('/nowhere', join(root, 'broken'));
    symlinkSync(outside, join(root, 'node_modules'));
    expect(await judge(root)).toEqual({
      files: [hostile],
      unread: [
        `${hostile} unreadable: cannot check what is behind this link: it leaves the tree; put a copy of the file here, or audit it where it is`,
        'folder unreadable: cannot check what is behind this link: it leaves the tree; put a copy of the folder here, or audit it where it is',
      ],
    });
  });

  test('in a circle end', async () => {
    const root = makeTree({ [ci]: good, 'a/b/c.txt': '' });
    symlinkSync('..', join(root, 'a/b/up'));
    symlinkSync('hostile.yml', join(root, hostile));
    expect(await judge(root)).toEqual({
      files: [hostile],
      unread: [`${hostile} unreadable: cannot follow this link: its links lead in a circle`],
    });
  });

  test('to a file of the tree that is read anyway are passed over', async () => {
    const root = makeTree({ [ci]: good, 'a/action.yml': action });
    symlinkSync('ci.yml', join(root, hostile));
    symlinkSync('a', join(root, 'b'));
    expect(await judge(root)).toEqual({ files: ['a/action.yml'], unread: [] });
  });

  test('to another file of the tree are read once, by the first name', async () => {
    const root = makeTree({ [ci]: good, 'templates/ci.txt': good });
    symlinkSync('../../templates/ci.txt', join(root, hostile));
    symlinkSync('../../templates/ci.txt', join(root, '.github/workflows/other.yml'));
    const { files, unread } = await judge(root);
    expect(files).toHaveLength(1);
    expect(unread).toEqual([]);
  });

  test('in place of the folder of workflows are told', async () => {
    const root = makeTree({ [ci]: good, 'a/ci.yml': good });
    renameSync(join(root, '.github/workflows'), join(root, 'workflows'));
    symlinkSync('../workflows', join(root, '.github/workflows'));
    const { report } = await runAudit({
      paths: ['.'],
      cwd: root,
      today: '2026-11-22',
      ruleSet: everyGuard,
    });
    expect(report.inconclusive.map(({ at, reason }) => [at.path, reason])).toEqual([
      ['.github/workflows', 'unreadable'],
    ]);
  });
});

describe('bounds of the tree', () => {
  test('depth', async () => {
    const root = makeTree({
      [ci]: good,
      [`${'d/'.repeat(64)}action.yml`]: action,
      [`${'e/'.repeat(65)}action.yml`]: action,
    });
    expect(await judge(root)).toEqual({
      files: [`${'d/'.repeat(64)}action.yml`],
      unread: [
        `${'e/'.repeat(64)}e too-deep: cannot look into this folder: it lies more than 64 folders deep; move what is in it up`,
      ],
    });
  });

  test('bytes of all files together; workflows come first', async () => {
    const root = makeTree({ [ci]: good });
    const large = Buffer.alloc(1024 * 1024, '#');
    for (let number = 100; number < 111; number += 1) {
      mkdirSync(join(root, `a${number}`));
      writeFileSync(join(root, `a${number}/action.yml`), large);
    }
    const { unread } = await judge(root);
    expect(unread).toHaveLength(3);
    expect(unread[0]).toBe(
      'a108/action.yml too-many: cannot check this file: the files before it have 8 MiB, which is the most that is read at once; audit it by itself',
    );
  });

  test('number of files, whatever part of them is asked for', async () => {
    const files = Array.from({ length: 10_001 }, (_, at) => [`x/${at}/action.yml`, '']);
    const root = makeTree({ [ci]: good, ...Object.fromEntries(files) });
    const { report } = await runAudit({
      paths: ['.github'],
      cwd: root,
      today: '2026-11-22',
      ruleSet: everyGuard,
    });
    expect(report.files).toHaveLength(1);
    expect(report.inconclusive).toMatchObject([{ at: { path: '..' }, reason: 'too-many' }]);
  });

  test('skipped folders hold nothing that GitHub runs', async () => {
    const root = makeTree({
      [ci]: good,
      '.git/action.yml': action,
      'a/node_modules/b/action.yml': action,
      'vendor/action.yml': action,
    });
    expect(await judge(root)).toEqual({ files: ['vendor/action.yml'], unread: [] });
  });
});

test('file names with line ends, escapes and commands stay whole', async () => {
  const names = ['a\nb', '\u001b[31m', '::error::x', '##[error]x', '\u202e', 'a"b\\c'];
  const root = makeTree({
    [ci]: good,
    ...Object.fromEntries(names.map((name) => [`${name}/action.yml`, action])),
  });
  const { files } = await judge(root);
  expect(files).toEqual(names.map((name) => `${name}/action.yml`).sort());
});
