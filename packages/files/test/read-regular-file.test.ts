import { spawnSync } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeTree } from '../../../test/support/make-tree.ts';
import { readRegularFile } from '../src/read-regular-file.ts';

test.each([0, 1, 999, 1000])('reads %d bytes, of which there may be 1,000', (size) => {
  const bytes = Buffer.alloc(size, 'x');
  expect(readRegularFile(join(makeTree({ file: bytes }), 'file'), 1000)).toEqual({
    kind: 'bytes',
    bytes,
  });
});

test.each([
  ['large', 'too-large', 'it is larger than 1 MiB'],
  ['huge', 'too-large', 'it is larger than 1 MiB'],
  ['folder', 'unreadable', 'it is no regular file'],
  ['pipe', 'unreadable', 'it is no regular file'],
  ['link', 'unreadable', 'it is a symbolic link'],
  ['broken', 'unreadable', 'it is a symbolic link'],
  ['gone', 'unreadable', 'it is not there'],
  ['large/file', 'unreadable', 'it is not there'],
])('does not read what is %s', (name, reason, message) => {
  const tree = makeTree({ large: '', huge: '', 'folder/file': '' });
  truncateSync(join(tree, 'large'), 2 ** 20 + 1);
  // More than fits into memory.
  truncateSync(join(tree, 'huge'), 2 ** 42);
  spawnSync('mkfifo', [join(tree, 'pipe')]);
  symlinkSync('folder/file', join(tree, 'link'));
  symlinkSync('nothing', join(tree, 'broken'));
  expect(readRegularFile(join(tree, name), 2 ** 20)).toEqual({ kind: 'unread', reason, message });
});

// The size that the system tells is 0.
test('reads no more than it was told of a file that has more', () => {
  expect(readRegularFile('/proc/self/status', 1000)).toMatchObject({ kind: 'unread' });
});
