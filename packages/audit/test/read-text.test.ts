import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeTree } from '../../../test/support/make-tree.ts';
import { readText } from '../src/collect/read-text.ts';

// The walk passes such things over; these are for one that changes between the look and the opening.
test('a fifo is not waited for', () => {
  const root = makeTree({});
  spawnSync('mkfifo', [join(root, 'fifo')]);
  expect(readText(join(root, 'fifo'))).toMatchObject({ kind: 'unread', reason: 'unreadable' });
});

test('a link is not followed', () => {
  const root = makeTree({ 'secret.txt': 'secret' });
  symlinkSync('secret.txt', join(root, 'link'));
  expect(readText(join(root, 'link'))).toMatchObject({ kind: 'unread', reason: 'unreadable' });
});

test('a device that never ends is not read', () => {
  expect(readText('/dev/zero')).toMatchObject({ kind: 'unread', reason: 'unreadable' });
});

test('one text does not change when the next is read', () => {
  const root = makeTree({ a: 'first', b: 'other' });
  const first = readText(join(root, 'a'));
  readText(join(root, 'b'));
  expect(first).toEqual({ kind: 'text', text: 'first' });
});
