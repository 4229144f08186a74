import { expect, test } from '@jest/globals';
import { globTest } from '../../src/analysis/shell/glob-test.ts';

test.each([
  ['*', '', true],
  ['a*c', 'abbc', true],
  ['a*c', 'abbcd', false],
  ['*a*b', 'xaxaxb', true],
  ['?', '', false],
  ['a?c', 'abc', true],
  ['[0-9]*', '1x', true],
  ['[!0-9]*', '1x', false],
  ['[^a]', 'b', true],
  ['[]a]', ']', true],
  ['[a', '[a', true],
  ['a.c', 'abc', false],
  ['x(y)|z', 'x(y)|z', true],
  ['*.tar.*', 'tool.tar.gz', true],
  ['a\\b', 'a\\b', true],
])('"%s" against "%s": %p', (glob, text, expected) => {
  expect(globTest(glob)(text)).toBe(expected);
});

test('a pattern full of stars ends', () => {
  expect(globTest('*a'.repeat(200))(`${'a'.repeat(4999)}b`)).toBe(false);
});
