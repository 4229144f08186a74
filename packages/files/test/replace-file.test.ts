import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { GuardError } from '@portcullis/core';
import { makeTree } from '../../../test/support/make-tree.ts';
import { replaceFile } from '../src/replace-file.ts';

test('writes a file, and leaves nothing beside it', () => {
  const tree = makeTree({ file: 'old' });
  replaceFile(join(tree, 'file'), 'new', 0o640);
  expect(readdirSync(tree)).toEqual(['file']);
  expect(readFileSync(join(tree, 'file'), 'utf8')).toBe('new');
  expect(statSync(join(tree, 'file')).mode & 0o777).toBe(0o640);
});

test('replaces a link, and not what it leads to', () => {
  const tree = makeTree({ target: 'kept' });
  symlinkSync('target', join(tree, 'link'));
  replaceFile(join(tree, 'link'), 'new');
  expect(readFileSync(join(tree, 'target'), 'utf8')).toBe('kept');
  expect(readFileSync(join(tree, 'link'), 'utf8')).toBe('new');
});

test.each([
  ['gone/file', 'its folder is not there'],
  ['file/file', 'its folder is not there'],
  ['folder', 'it is a folder'],
])('cannot write %s, says why and leaves nothing', (name, why) => {
  const tree = makeTree({ file: '' });
  mkdirSync(join(tree, 'folder'));
  expect(() => replaceFile(join(tree, name), 'new')).toThrow(GuardError);
  expect(() => replaceFile(join(tree, name), 'new')).toThrow(why);
  expect(readdirSync(tree)).toEqual(['file', 'folder']);
});
