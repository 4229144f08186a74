import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { AttestationError } from '../../src/attestation-error.ts';
import { findFiles } from '../../src/subject/files/find-files.ts';

const tree = {
  'dist/app': '1',
  'dist/app.tgz': '2',
  'dist/.hidden': '3',
  'dist/sub/lib.so': '4',
  'dist/sub/deep/lib.so': '5',
  'dist/sub/debug.log': '6',
  'dist/[id].js': '7',
  'dist/{a,b}': '8',
  'other/app': '9',
  '.git/config': 'secret',
  '.git/sub/app': 'x',
  README: '10',
};

describe('patterns', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a file', ['dist/app'], ['dist/app']],
    ['./ and //', ['./dist//app'], ['dist/app']],
    ['spaces around, empty lines', ['', '  dist/app ', ' '], ['dist/app']],
    ['a file twice', ['dist/app', 'dist/ap?', 'dist/app'], ['dist/app']],
    ['*', ['dist/app*'], ['dist/app', 'dist/app.tgz']],
    [
      '* takes hidden files and passes over folders',
      ['dist/*'],
      ['dist/.hidden', 'dist/[id].js', 'dist/app', 'dist/app.tgz', 'dist/{a,b}'],
    ],
    ['? is one character', ['dist/ap?'], ['dist/app']],
    ['**', ['dist/**/lib.so'], ['dist/sub/deep/lib.so', 'dist/sub/lib.so']],
    [
      '** stands for no folder too',
      ['dist/sub/**/lib.so'],
      ['dist/sub/deep/lib.so', 'dist/sub/lib.so'],
    ],
    ['a wildcard for a folder', ['*/app'], ['dist/app', 'other/app']],
    ['brackets are themselves', ['dist/[id].js'], ['dist/[id].js']],
    ['braces are themselves', ['dist/{a,b}'], ['dist/{a,b}']],
    ['the store of git is not entered', ['**/app'], ['dist/app', 'other/app']],
    [
      'an exclusion',
      ['dist/sub/**', '!dist/sub/*.log'],
      ['dist/sub/deep/lib.so', 'dist/sub/lib.so'],
    ],
    [
      'an exclusion before what it is of',
      ['!**/*.log', 'dist/sub/**'],
      ['dist/sub/deep/lib.so', 'dist/sub/lib.so'],
    ],
    [
      'an exclusion of a folder',
      ['dist/sub/**', '!dist/sub/deep/'],
      ['dist/sub/debug.log', 'dist/sub/lib.so'],
    ],
    ['an exclusion that leaves out nothing', ['README', '!nothing'], ['README']],
  ])('%s', (_, lines, paths) => {
    expect([...findFiles(lines, makeTree(tree))].sort()).toEqual(paths);
  });

  test('an absolute path below the workspace', () => {
    const workspace = makeTree(tree);
    expect(findFiles([`${workspace}/dist/app`, `!${workspace}/dist/x`], workspace)).toEqual([
      'dist/app',
    ]);
  });

  test.each([
    ['no file', 'dist/nothing', 'names no file'],
    ['no file with a wildcard', 'dist/*.exe', 'names no file'],
    ['no folder', 'nothing/*', 'names no file'],
    ['a file as a folder', 'README/*', 'names no file'],
    ['a file below a file', 'README/app', 'names no file'],
    ['a folder', 'dist', 'it is a folder; write "dist/**" for all files in it'],
    ['a folder with /', 'dist/', 'it names a folder; write "dist/**"'],
    ['the workspace', '.', 'it names a folder; write "**"'],
    ['a folder above', '../app', '".." can leave the workspace'],
    ['a folder above on the way', 'dist/../README', '".." can leave the workspace'],
    ['an absolute path', '/etc/passwd', 'it lies outside of the workspace'],
    ['an exclusion of a folder above', '!../x', '".." can leave the workspace'],
  ])('%s is refused', (_, line, message) => {
    const workspace = makeTree(tree);
    expect(() => findFiles([line, 'README'], workspace)).toThrow(AttestationError);
    expect(() => findFiles([line, 'README'], workspace)).toThrow(message);
  });

  test('the workspace of another name is not below this one', () => {
    const workspace = makeTree(tree);
    expect(() => findFiles([`${workspace}-2/app`], workspace)).toThrow('outside of the workspace');
  });

  test.each([
    ['dist/app', '!dist/app'],
    ['dist/app', '!dist'],
    ['dist/sub/deep/*', '!dist/sub/'],
  ])('%s is named by nobody with %s', (...lines) => {
    expect(() => findFiles(lines, makeTree(tree))).toThrow('names no file');
  });

  test('a pattern that is slow as a regular expression is not', () => {
    const workspace = makeTree({ ['a'.repeat(200)]: '' });
    expect(() => findFiles([`${'*a'.repeat(500)}b`], workspace)).toThrow('names no file');
  });
});

describe('links', () => {
  test.each([
    ['named', 'dist/link'],
    ['matched', 'dist/*'],
    ['matched by **', '**'],
    ['a folder on the way that is a link', 'linked/app'],
    ['a folder before the wildcard that is a link', 'linked/*'],
    ['a link to a folder that the pattern leads into', '*/app'],
    ['a link to a folder below **', '**/app'],
    ['a link to nothing', 'dist/broken'],
  ])('%s: refused', (_, line) => {
    expect(() => findFiles([line], withLinks())).toThrow(/symbolic link/);
  });

  test.each([
    ['beside what is named', ['dist/app']],
    ['below a folder that is not looked into', ['dist/a*']],
    ['excluded', ['**/app', '!linked', '!dist/folder']],
  ])('%s: nobody cares', (_, lines) => {
    expect(findFiles(lines, withLinks())).toEqual(['dist/app']);
  });
});

test('a pipe is refused, and not waited for', () => {
  const workspace = makeTree({ 'dist/app': '' });
  execFileSync('mkfifo', [join(workspace, 'dist/pipe')]);
  expect(() => findFiles(['dist/*'], workspace)).toThrow('"dist/pipe": it is no regular file');
});

function withLinks(): string {
  const workspace = makeTree({ 'dist/app': '' });
  const outside = makeTree({ app: 'x' });
  symlinkSync('app', join(workspace, 'dist/link'));
  symlinkSync('gone', join(workspace, 'dist/broken'));
  symlinkSync(outside, join(workspace, 'dist/folder'));
  symlinkSync(outside, join(workspace, 'linked'));
  return workspace;
}
