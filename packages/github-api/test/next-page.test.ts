import { expect, test } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import { nextPage } from '../src/next-page.ts';

const next = '<https://api.github.com/repositories/1/releases?per_page=100&page=2>';

test.each([
  [undefined, undefined],
  ['', undefined],
  [`${next}; rel="next"`, { page: '2' }],
  [`${next}; rel=next`, { page: '2' }],
  [`${next};rel="prev next"`, { page: '2' }],
  [`${next}; title="a, b"; REL="NEXT"`, { page: '2' }],
  [`<https://api.github.com/x?page=9>; rel="last", ${next}; rel="next"`, { page: '2' }],
  [`${next}; rel="last"`, undefined],
  [`${next}; rel="nextish"`, undefined],
  ['<https://api.github.com/x?after=abc%3D%3D&page=>; rel="next"', { page: '' }],
  ['<https://api.github.com/x?after=abc%3D%3D>; rel="next"', { after: 'abc==' }],
  ['<?page=3>; rel="next"', { page: '3' }],
])('%j', (link, expected) => {
  expect(nextPage(link)).toEqual(expected);
});

test('a next page without a number is no end', () => {
  expect(() => nextPage('<https://api.github.com/>; rel="next"')).toThrow('which page is the next');
});

test('no header is more than an answer or none', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      const found = nextPage(`${next}${text}`);
      expect(Object.keys(found ?? { page: '' })).toEqual(['page']);
    }),
  );
});

test('a long header is read in linear time', () => {
  const started = performance.now();
  nextPage(`<x>; rel="${' next'.repeat(2)}${'a '.repeat(8000)}`);
  nextPage(`<x>${'; rel='.repeat(3000)}`);
  nextPage('<'.repeat(16_000));
  expect(performance.now() - started).toBeLessThan(500);
});
