import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { diskTree } from '../../src/tree/disk-tree.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tree-'));
  mkdirSync(join(folder, 'root/dist'), { recursive: true });
  mkdirSync(join(folder, 'root/.git'));
  writeFileSync(join(folder, 'secret'), 'secret');
  writeFileSync(join(folder, 'root/.git/config'), 'x');
  writeFileSync(join(folder, 'root/action.yml'), '\uFEFFname: x');
  writeFileSync(join(folder, 'root/dist/index.js'), '');
  writeFileSync(join(folder, 'root/tool'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0]));
});

afterEach(() => rmSync(folder, { recursive: true }));

const tree = () => diskTree(join(folder, 'root'));

test('a file is read without its byte order mark, and named from the root', () => {
  expect(tree().read('dist/../action.yml')).toMatchObject({
    kind: 'file',
    source: { path: 'action.yml', text: 'name: x' },
  });
});

test.each(['none', '../secret', 'dist/../../secret', '.git/config', '.', 'action.yml/x'])(
  '"%s" is absent',
  (path) => {
    expect(tree().read(path)).toEqual({ kind: 'absent' });
  },
);

test('what is no text is not read, and neither is a folder', () => {
  expect(tree().read('tool')).toEqual({ kind: 'unread', why: 'it is no text' });
  expect(tree().read('dist')).toMatchObject({ kind: 'unread' });
});

test('a link is followed within the tree, and never out of it', () => {
  symlinkSync('../action.yml', join(folder, 'root/dist/in.yml'));
  symlinkSync('../../secret', join(folder, 'root/dist/out.yml'));
  symlinkSync('/etc', join(folder, 'root/etc'));
  symlinkSync('.git', join(folder, 'root/own'));
  expect(tree().read('dist/in.yml')).toMatchObject({ kind: 'file' });
  expect(tree().read('dist/out.yml')).toEqual({ kind: 'absent' });
  expect(tree().read('etc/passwd')).toEqual({ kind: 'absent' });
  expect(tree().read('own/config')).toEqual({ kind: 'absent' });
  expect(tree().list('etc')).toBeUndefined();
});

test('folders are listed with a "/", and without what git keeps', () => {
  expect(tree().list('.')).toEqual(['action.yml', 'dist/', 'tool']);
  expect(tree().list('dist')).toEqual(['index.js']);
  expect(tree().list('..')).toBeUndefined();
  expect(tree().list('none')).toBeUndefined();
});
