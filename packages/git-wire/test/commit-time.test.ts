import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commitTime } from '../src/objects/commit-time.ts';

const tree = `tree ${'a'.repeat(40)}\n`;
const author = 'author a <a@example.com> 1 +0000\n';

test.each([
  ['committer a <a@example.com> 1763889600 +0000', '2025-11-23T09:20:00Z'],
  ['committer a <a@example.com> 1763889600 +1400', '2025-11-23T09:20:00Z'],
  ['committer a <a@example.com> 1763889600 -051800', '2025-11-23T09:20:00Z'],
  ['committer  <> 1 +0000', '1970-01-01T00:00:01Z'],
  ['committer ä> 5 +0000 <b> 1763889600 +0000', '2025-11-23T09:20:00Z'],
  ['committer a <b> 253402300799 +0000', '9999-12-31T23:59:59Z'],
  ['committer a <b> 253402300800 +0000', undefined],
  ['committer a <b> 9999999999999 +0000', undefined],
  ['committer a <b> 0 +0000', undefined],
  ['committer a <b> -5 +0000', undefined],
  ['committer a <b> 1e9 +0000', undefined],
  ['committer a <b> 1763889600', undefined],
  ['committer a <b>', undefined],
  ['committer a 1763889600 +0000', undefined],
  ['\rcommitter a <b> 1763889600 +0000', undefined],
  [' committer a <b> 1763889600 +0000', undefined],
  ['', undefined],
])('%j was made at %s', (line, time) => {
  const text = `${tree}${author}${line}\n\ncommitter of the text <a> 5 +0000\n`;
  expect(commitTime(Buffer.from(text))).toBe(time);
});

test('the first of two lines counts, behind however many parents a real commit has', () => {
  const parents = `parent ${'b'.repeat(40)}\n`.repeat(1000);
  const lines = 'committer a <a> 1763889600 +0000\ncommitter a <a> 5 +0000\n';
  const signature = `gpgsig ${'x\n '.repeat(100_000)}\n`;
  const text = `${tree}${parents}${author}${lines}${signature}\ntext`;
  expect(commitTime(Buffer.from(text))).toBe('2025-11-23T09:20:00Z');
});

test('whatever it says, it is a time or none', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), (name, seconds) => {
      const time = commitTime(Buffer.from(`${tree}committer ${name}> ${seconds} +0000\n`));
      expect(time ?? '2026-11-23T00:00:00Z').toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }),
  );
});
