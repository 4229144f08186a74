import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { globToPatterns } from '../../src/analysis/hand-over/glob-to-patterns.ts';
import { patternsMeet } from '../../src/analysis/hand-over/patterns-meet.ts';

test.each([
  ['dist', 'dist', true],
  ['dist', 'docs', false],
  ['dist-*', 'dist-linux', true],
  ['dist-*', 'dist', false],
  ['*-linux', 'dist-*', true],
  ['a*b', 'a*c', false],
  ['*', 'x', true],
  ['a**b', 'ab', true],
  ['a*a', 'a', false],
  ['*a*', 'bab', true],
])('%s and %s: %s', (one, other, expected) => {
  expect(patternsMeet(one, other)).toBe(expected);
});

const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 6 });
const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });

test('what fits both makes them meet, in either order', () => {
  fc.assert(
    fc.property(pattern, pattern, text, (one, other, name) => {
      if (toRegExp(one).test(name) && toRegExp(other).test(name))
        expect(patternsMeet(one, other)).toBe(true);
      expect(patternsMeet(one, other)).toBe(patternsMeet(other, one));
    }),
  );
});

test('a text meets what it fits, and nothing else', () => {
  fc.assert(
    fc.property(text, pattern, (name, other) => {
      expect(patternsMeet(name, other)).toBe(toRegExp(other).test(name));
    }),
  );
});

test.each([
  ['dist-{linux,mac}', ['dist-linux', 'dist-mac']],
  ['{a,b}-{1,2}', ['a-1', 'a-2', 'b-1', 'b-2']],
  ['dist-?', ['dist-*']],
  ['dist-[0-9]', ['dist-*']],
  ['dist/**', ['dist/*']],
  ['!dist', ['*']],
  ['+(a|b)', ['*']],
])('%s', (glob, expected) => {
  expect(globToPatterns(glob)).toEqual(expected);
});

test('braces within braces do not multiply without end', () => {
  expect(globToPatterns('{a,b}'.repeat(30)).length).toBeLessThan(100);
});

function toRegExp(glob: string): RegExp {
  return new RegExp(`^${glob.replaceAll('*', '.*')}$`);
}
