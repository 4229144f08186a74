import { expect, test } from '@jest/globals';
import { isNever } from '../../../src/model/expression/index.ts';
import { scalarIn } from '../parse.ts';

test.each<[string, boolean]>([
  ['false', true],
  ['False', true],
  ["'false'", true],
  ['${{ false }}', true],
  // A lone string becomes the condition itself.
  ["${{ 'false' }}", true],
  ["${{ '' }}", false],
  // Text around an expression makes a string, which is true: here a line break, there a comparison.
  ['|\n  ${{ false }}\n', false],
  ['|-\n  ${{ false }}\n', true],
  ['${{ false }} == true', false],
  ['"${{ false }} "', false],
  ['0', true],
  ['1', false],
  ['null', false],
  ['~', false],
  ["''", false],
  ['"\'\'"', true],
  ['"!true"', true],
  ['true', false],
  ['github.ref', false],
  ['github.ref && false', true],
  ['github.ref || false', false],
  ['always() && false', true],
  ['"!always()"', true],
  ['failure()', false],
  ['false && (failure() || github.ref)', true],
  ["github.event_name == 'push' && 1 > 2", true],
  ["startsWith('abc', 'B')", true],
  ["contains('abc', 'B')", false],
  ["case(github.ref == 'x', false, false)", true],
  ["case(github.ref == 'x', true, false)", false],
  ["format('{0}', github.ref)", false],
  ['"!format(\'x{0}\', github.ref)"', true],
  ["fromJSON('false')", true],
  ['is no expression', false],
])('if: %s', (spelled, never) => {
  expect(isNever(scalarIn(spelled))).toBe(never);
});

test('what is not there is no condition', () => {
  expect(isNever(undefined)).toBe(false);
});
