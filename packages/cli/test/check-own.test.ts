import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { makeTree } from '../../../test/support/make-tree.ts';
import { checkOwn } from '../src/check-own.ts';

let ours: string;
let theirs: string;

beforeEach(() => {
  theirs = makeTree({ 'install.sh': '', 'dist/tool.zip': '', 'dist/install.sh': '' });
  ours = makeTree({ 'install.sh': '', 'in/install.sh': '', '..odd/install.sh': '' });
  symlinkSync(join(theirs, 'install.sh'), join(ours, 'link.sh'));
});

test.each([
  ['below the folder', () => 'in/install.sh'],
  ['in it', () => join(ours, 'install.sh')],
  ['in a folder that begins with dots', () => '..odd/install.sh'],
  ['beside the artifacts', () => join(theirs, 'dist/install.sh')],
])('a script %s may be run', (_, path) => {
  const where = { cwd: ours, artifacts: join(theirs, 'dist') };
  expect(() => checkOwn([path()], where)).not.toThrow();
});

test.each([
  ['elsewhere', () => join(theirs, 'install.sh')],
  ['behind a link', () => 'link.sh'],
])('a script %s may not', (_, path) => {
  const where = { cwd: ours, artifacts: join(theirs, 'dist') };
  const check = () => checkOwn(['install.sh', path()], where);
  expect(check).toThrow(`"--prove" runs "${path()}", which is neither below this folder nor`);
});
