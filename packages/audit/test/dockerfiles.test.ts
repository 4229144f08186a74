import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runAudit } from '@portcullis/audit';
import { everyGuard } from '@portcullis/core';
import { makeTree } from '../../../test/support/make-tree.ts';

async function audit(files: Readonly<Record<string, string>>, prepare?: (root: string) => void) {
  const root = makeTree(files);
  prepare?.(root);
  const { report } = await runAudit({
    paths: ['.'],
    cwd: root,
    today: '2026-11-22',
    ruleSet: everyGuard,
  });
  return {
    files: report.files.map(({ path, kind }) => `${path} ${kind}`),
    found: report.findings
      .filter(({ rule }) => rule === 'unpinned-images')
      .map(({ at }) => `${at.path}:${at.start.line}`),
    unread: report.inconclusive.map(({ at, message }) => `${at.path}:${at.start.line} ${message}`),
  };
}

function dockerAction(image: string): string {
  return `name: a\ndescription: a\nruns:\n  using: docker\n  image: ${image}\n`;
}

const from = 'FROM alpine:3.20\n';

test('only the Dockerfiles that actions name are read, each once', async () => {
  const files = {
    'a/action.yml': dockerAction('Dockerfile'),
    'a/Dockerfile': from,
    'b/action.yml': dockerAction('../a/Dockerfile'),
    'c/action.yml': dockerAction('images/Dockerfile.release'),
    'c/images/Dockerfile.release': from,
    Dockerfile: from,
  };
  expect(await audit(files)).toEqual({
    files: [
      'a/Dockerfile dockerfile',
      'a/action.yml action',
      'b/action.yml action',
      'c/action.yml action',
      'c/images/Dockerfile.release dockerfile',
    ],
    found: ['a/Dockerfile:1', 'c/images/Dockerfile.release:1'],
    unread: [],
  });
});

test('a Dockerfile that is not there is told at the action', async () => {
  expect((await audit({ 'a/action.yml': dockerAction('Dockerfile') })).unread).toEqual([
    'a/action.yml:5 cannot check the image of this action: its Dockerfile "a/Dockerfile" cannot be read: it is not there',
  ]);
});

test.each(['../Dockerfile', '../../etc/passwd', '/etc/passwd', '"../../../\\u0000"'])(
  'a Dockerfile outside of the tree is not opened: %s',
  async (image) => {
    const { files, unread } = await audit({ 'action.yml': dockerAction(image) });
    expect(files).toEqual(['action.yml action']);
    expect(unread).toHaveLength(1);
    expect(unread[0]).toMatch(/lies outside of the tree$/);
  },
);

test('a Dockerfile behind a link that leaves the tree is not opened', async () => {
  const outside = makeTree({ Dockerfile: from });
  const { files, unread } = await audit({ 'a/action.yml': dockerAction('x/Dockerfile') }, (root) =>
    symlinkSync(outside, join(root, 'a/x')),
  );
  expect(files).toEqual(['a/action.yml action']);
  expect(unread.filter((one) => one.startsWith('a/action.yml'))).toEqual([
    'a/action.yml:5 cannot check the image of this action: its Dockerfile "a/x/Dockerfile" is behind a link that leaves the tree',
  ]);
});

test('a Dockerfile behind a link in the tree is read', async () => {
  const { found } = await audit(
    { 'a/action.yml': dockerAction('Dockerfile'), 'b/base': from },
    (root) => symlinkSync('../b/base', join(root, 'a/Dockerfile')),
  );
  expect(found).toEqual(['a/Dockerfile:1']);
});

test('a folder that is named as a Dockerfile is no crash', async () => {
  const { unread } = await audit({ 'a/action.yml': dockerAction('Dockerfile') }, (root) =>
    mkdirSync(join(root, 'a/Dockerfile')),
  );
  expect(unread).toEqual([
    'a/action.yml:5 cannot check the image of this action: its Dockerfile "a/Dockerfile" is not a regular file',
  ]);
});

test.each(['"a\\0b"', '"\\x1b[31m"', '"\\uD800"', "''", '"."', '".."'])(
  'a name that no file can have is no crash: %s',
  async (image) => {
    const { files } = await audit({ 'a/action.yml': dockerAction(image) });
    expect(files).toEqual(['a/action.yml action']);
  },
);
