import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isInRange } from '../../../src/analysis/pins/is-in-range.ts';

test.each([
  ['v1.2.2', '< 1.2.3', true],
  ['v1.2.3', '< 1.2.3', false],
  ['v1.2.3', '<= 1.2.3', true],
  ['v1.10.0', '<= 1.9.0', false],
  ['v1.2.3-rc.1', '< 1.2.3', true],
  ['v2.0.0', '>= 2.0, < 2.4.1', true],
  ['v2.0', '>= 2.0.0, < 2.4.1', true],
  ['v1.9.9', '>= 2.0, < 2.4.1', false],
  ['v2.4.1', '>= 2.0, < 2.4.1', false],
  ['1.0.0', '= 1.0.0', true],
  ['1.0.0', '1.0.0', true],
  ['1.0.1', '= 1.0.0', false],
  ['v3', '> 2', true],
  ['main', '< 9', false],
  ['v1.0.0', '', false],
  ['v1.0.0', 'all of them', false],
  ['v1.0.0', '< 2.0.0, whatever', false],
])('%j in %j: %j', (version, range, expected) => {
  expect(isInRange(version, range)).toBe(expected);
});

test('no range breaks it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (version, range) => {
      expect(typeof isInRange(version, range)).toBe('boolean');
    }),
  );
});
