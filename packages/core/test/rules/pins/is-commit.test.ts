import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isCommit } from '../../../src/analysis/is-commit.ts';
import { isLockedCommit } from '../../../src/analysis/is-locked-commit.ts';

const forty = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const sixtyFour = '2ad1ac2f'.repeat(8);

describe('a ref', () => {
  test.each([forty, forty.toUpperCase(), sixtyFour])('%j is a commit', (ref) => {
    expect(isCommit(ref)).toBe(true);
  });

  test.each([
    '',
    'v4',
    forty.slice(1),
    `${forty}0`,
    sixtyFour.slice(1),
    `${sixtyFour}0`,
    `v${forty}`,
    ` ${forty}`,
    `${forty}\n`,
    `${forty}\nv4`,
    `v4\n${forty}`,
    `refs/heads/${forty}`,
    `${forty.slice(1)}g`,
    '４'.repeat(40),
  ])('%j is none', (ref) => {
    expect(isCommit(ref)).toBe(false);
  });

  test('it is one when it has hex digits only, 40 or 64', () => {
    const digit = fc.constantFrom(...'0123456789abcdefABCDEF');
    fc.assert(
      fc.property(fc.string({ unit: digit, minLength: 38, maxLength: 66 }), (ref) => {
        expect(isCommit(ref)).toBe(ref.length === 40 || ref.length === 64);
      }),
    );
  });
});

describe('the commit of the lockfile', () => {
  test.each([`sha1-${forty}`, `sha256-${sixtyFour}`, `SHA1-${forty}`])('%j is real', (text) => {
    expect(isLockedCommit(text)).toBe(true);
  });

  test.each([
    '',
    forty,
    'sha1-',
    `sha1-${forty.slice(1)}`,
    `sha1-${forty}0`,
    `sha1-${sixtyFour}`,
    `sha256-${forty}`,
    `sha512-${sixtyFour}`,
    `sha1:${forty}`,
    `sha1-${forty}\n`,
  ])('%j is not', (text) => {
    expect(isLockedCommit(text)).toBe(false);
  });
});
