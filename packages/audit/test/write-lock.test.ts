import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { GuardError } from '@portcullis/core';
import { makeTree } from '../../../test/support/make-tree.ts';
import { writeLock } from '../src/index.ts';

const folder = '.github/workflows';
const path = `${folder}/actions.lock`;

function treeOf(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(makeTree(files));
  mkdirSync(join(root, folder), { recursive: true });
  return root;
}

function write(root: string, before: string | undefined): void {
  const nothing = { refused: [], inconclusive: [], notes: [] };
  const plan = { text: 'new\n', entries: 1, workflows: 1, isSettled: true, ...nothing };
  writeLock({ folder: root, before, plan, unread: [] });
}

test.each([undefined, 'old\n'])('takes the place of %j', (before) => {
  const root = treeOf(before === undefined ? {} : { [path]: before });
  write(root, before);
  expect(readFileSync(join(root, path), 'utf8')).toBe('new\n');
  expect(readdirSync(join(root, folder))).toEqual(['actions.lock']);
});

test.each([
  ['new since', undefined, 'other\n'],
  ['changed since', 'old\n', 'other\n'],
])('what is %s is kept', (_, before, now) => {
  const root = treeOf({ [path]: now });
  expect(() => write(root, before)).toThrow('has changed since');
  expect(readFileSync(join(root, path), 'utf8')).toBe(now);
});

test('what has gone since is not made again', () => {
  expect(() => write(treeOf({}), 'old\n')).toThrow(GuardError);
});

test('a link is not followed', () => {
  const root = treeOf({ elsewhere: 'old\n' });
  symlinkSync('../../elsewhere', join(root, path));
  expect(() => write(root, 'old\n')).toThrow('a link');
  expect(lstatSync(join(root, path)).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(root, 'elsewhere'), 'utf8')).toBe('old\n');
});

test('nor is a folder that has become one', () => {
  const root = treeOf({ [path]: 'old\n' });
  renameSync(join(root, '.github'), join(root, 'moved'));
  symlinkSync('moved', join(root, '.github'));
  expect(() => write(root, 'old\n')).toThrow('a link');
  writeFileSync(join(root, 'moved/workflows/actions.lock'), 'old\n');
  expect(readFileSync(join(root, path), 'utf8')).toBe('old\n');
});
