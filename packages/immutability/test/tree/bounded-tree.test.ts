import { expect, test } from '@jest/globals';
import { limits } from '../../src/limits.ts';
import { boundedTree } from '../../src/tree/bounded-tree.ts';
import { memoryTree } from '../support/memory-tree.ts';

test('a file is asked for once', () => {
  let asked = 0;
  const inner = memoryTree({ a: 'x' });
  const read = (path: string) => {
    asked++;
    return inner.read(path);
  };
  const tree = boundedTree({ ...inner, read });
  expect(tree.read('a')).toBe(tree.read('a'));
  expect(asked).toBe(1);
});

test('after too many files nothing more is read', () => {
  const names = Array.from({ length: limits.files + 1 }, (_, index) => `f${index}`);
  const tree = boundedTree(memoryTree(Object.fromEntries(names.map((name) => [name, '']))));
  const kinds = names.map((name) => tree.read(name).kind);
  expect(kinds.slice(0, -1)).not.toContain('unread');
  expect(kinds.at(-1)).toBe('unread');
  expect(tree.read('none')).toEqual({ kind: 'absent' });
});

test('a file that is too large is not read', () => {
  const tree = boundedTree(memoryTree({ a: 'x'.repeat(limits.fileBytes + 1) }));
  expect(tree.read('a')).toEqual({ kind: 'unread', why: 'it is larger than 8 MiB' });
});
