import { describe, expect, test } from '@jest/globals';
import type { Subject } from '../../src/subject/subject.ts';
import { file, firstFailure, hex, verifyForged } from './verify-forged.ts';

const one = { sha256: hex('a') };
const two = { sha256: hex('b') };
const listed = (...digests: readonly Readonly<Record<string, string>>[]) =>
  digests.map((digest, index) => ({ name: `file-${index}`, digest }));
const atHand = (...digests: readonly Subject['digests'][]): readonly Subject[] =>
  digests.map((given, index) => ({ name: `at-hand-${index}`, digests: given }));

describe('the bytes at hand', () => {
  test.each([
    [listed(one), atHand(one), 'pass'],
    [listed(two, one), atHand(one), 'pass'],
    [listed(two), atHand(one), 'subject other-subject'],
    [listed({ sha1: hex('a', 40) }), atHand(one), 'subject other-subject'],
    [listed({ sha512: hex('a', 128) }), atHand(one), 'subject other-subject'],
    [listed({ sha512: hex('c', 128) }), atHand({ ...one, sha512: hex('c', 128) }), 'pass'],
    [listed({ ...one, sha512: hex('c', 128) }), atHand({ ...one, sha512: hex('c', 128) }), 'pass'],
    [
      listed({ ...one, sha512: hex('d', 128) }),
      atHand({ ...one, sha512: hex('c', 128) }),
      'subject other-subject',
    ],
    [
      listed({ ...two, sha512: hex('c', 128) }),
      atHand({ ...one, sha512: hex('c', 128) }),
      'subject other-subject',
    ],
    [listed({ ...one, sha1: hex('0', 40) }), atHand(one), 'pass'],
    [listed({ sha256: hex('A') }), atHand({ sha256: hex('a') }), 'unreadable-statement'],
    [[], atHand(one), 'unreadable-statement'],
  ])('%j against %j: %s', (subject, subjects, outcome) => {
    expect(firstFailure(verifyForged([{ statement: { subject } }], { subjects }))).toBe(outcome);
  });
});

describe('exactly the files at hand', () => {
  test.each([
    [listed(one), atHand(one), 'pass'],
    [listed(one, two), atHand(two, one), 'pass'],
    [listed(one, two), atHand(one), 'subjects differs'],
    [listed(one), atHand(one, two), 'subjects differs'],
    [listed(one, one), atHand(one), 'subjects listed-twice'],
    [listed(one, one), atHand(one, one), 'pass'],
    [listed(one, one, two), atHand(one, two, two), 'subjects listed-twice'],
    [listed(one), atHand(one, one), 'subjects differs'],
    [listed({ ...one, sha512: hex('c', 128) }), atHand(one), 'pass'],
  ])('%j against %j: %s', (subject, subjects, outcome) => {
    const rows = { subjects: 'exact' };
    const said = verifyForged([{ statement: { subject } }], { subjects, rows });
    expect(firstFailure(said)).toBe(outcome);
  });

  test('a digest under two names is left to a policy that asks for no more than the bytes', () => {
    const subject = listed(one, one);
    expect(firstFailure(verifyForged([{ statement: { subject } }]))).toBe('pass');
  });
});

describe('how many', () => {
  const spdx = { predicateType: 'https://spdx.dev/Document', predicate: {} };
  const rows = { 'predicate-type': 'https://slsa.dev/provenance/v1' };

  test('attestations of another kind beside it do not disturb', () => {
    const [report] = verifyForged([{ statement: spdx }, {}], { rows });
    expect(report?.verdict).toBe('pass');
    expect(report?.attestations.map(({ verdict }) => verdict)).toEqual(['fail', 'pass']);
  });

  test('those of other subjects are not listed where there are any of this one', () => {
    const [report] = verifyForged([{ statement: { subject: listed(two) } }, {}]);
    expect(report?.attestations).toHaveLength(1);
    expect(report?.verdict).toBe('pass');
  });

  test('none is found', () => {
    const [report] = verifyForged([]);
    expect(report).toMatchObject({ verdict: 'fail', reason: { code: 'none-found' } });
  });

  test('none passes', () => {
    const [report] = verifyForged([{ statement: spdx }], { rows });
    expect(report).toMatchObject({ verdict: 'fail', reason: { code: 'none-passes' } });
    expect(report?.reason?.message).toBe(
      'attestations that pass: 0 of 1, and the policy asks for 1',
    );
  });

  test('too few pass', () => {
    const [report] = verifyForged([{}, { statement: spdx }], {
      rows: { ...rows, 'min-attestations': '2' },
    });
    expect(report).toMatchObject({ verdict: 'fail', reason: { code: 'too-few-pass' } });
  });

  test('two sign', () => {
    const [report] = verifyForged([{}, {}], { rows: { 'min-attestations': '2' } });
    expect(report?.verdict).toBe('pass');
  });

  test('many subjects are reported in their order, each by itself', () => {
    const subjects = [file, { name: 'other', digests: two }];
    const reports = verifyForged([{}], { subjects });
    expect(reports.map(({ subject, verdict }) => [subject.name, verdict])).toEqual([
      ['widget.tgz', 'pass'],
      ['other', 'fail'],
    ]);
  });

  test('a statement that nobody can read is one more failure, and no end', () => {
    const [report] = verifyForged([{ statement: { _type: 'x' } }, {}]);
    expect(report?.verdict).toBe('pass');
    expect(report?.attestations.map(({ error }) => error?.code)).toEqual([
      undefined,
      'unreadable-statement',
    ]);
  });
});
