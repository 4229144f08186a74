import { expect, test } from '@jest/globals';
import { analyse } from '../../src/analysis/analyse.ts';
import { toScript } from '../../src/script/to-script.ts';
import { verdictOf } from '../../src/verdict/verdict-of.ts';

const value = '729d2fb0ffd61b13593c8824a5ac3fe8d5abff8114b13a58f43c614f227cfd8b';
const get = 'curl -fsSL https://example.com/tool.tgz -o tool.tgz';
const verified = [get, `echo "${value}  tool.tgz" | sha256sum -c -`, 'tar -xzf tool.tgz'];

function judged(lines: readonly string[]) {
  const analysis = analyse(toScript('install', ['#!/bin/sh', 'set -e', ...lines].join('\n')));
  return { ...verdictOf(analysis), doubts: analysis.doubts.map(({ reason }) => reason) };
}

function times(count: number, line: (index: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, index) => line(index));
}

function nested(depth: number, inside: string, around: (inner: string, level: number) => string) {
  return times(depth, () => '').reduce((inner, _, level) => around(inner, level), inside);
}

const tooMany = 'the script has more ways through it than can be followed';

test.each([
  [
    'every one of 2,000 conditions leaves another file',
    [
      ...times(2000, (n) => `if [ "$A${n}" ]; then curl -o f${n} https://example.com/f${n}; fi`),
      ...verified,
    ],
    tooMany,
  ],
  [
    'functions call each other 30 deep, three times each',
    [
      ...times(30, (n) => `f${n}() { f${n + 1} a; f${n + 1} b; f${n + 1} c; }`),
      'f30() { :; }',
      'f0',
      ...verified,
    ],
    tooMany,
  ],
  [
    'loops stand in loops',
    [nested(40, 'echo "$a"', (inner, n) => `for v${n} in a b c; do\n${inner}\ndone`), ...verified],
    tooMany,
  ],
  [
    'functions, loops and `$(…)` at once',
    [
      ...times(
        30,
        (n) =>
          `f${n}() { for x in a b; do if [ "$A${n}" ]; then B=$(f${n + 1} "$x"); else f${n + 1} || return 1; fi; done; }`,
      ),
      'f30() { curl -o "$1" "https://example.com/$1"; }',
      'f0',
      ...verified,
    ],
    tooMany,
  ],
  [
    'more downloads than are counted',
    [...times(700, (n) => `curl -o other https://example.com/f${n}`), ...verified],
    'the script has more downloads than can be followed',
  ],
  [
    'more uses than are counted, and then one that nothing checks',
    [...verified, ...times(2500, () => 'tar -xzf tool.tgz'), 'curl https://example.com/x | sh'],
    'the script puts downloads to use in more ways than can be followed',
  ],
  [
    'patterns that are tried against every part of a long text',
    [`V=${'a'.repeat(1500)}`, ...times(200, () => 'echo "${V%%*a*b*c*d*e*f*g}"'), ...verified],
    tooMany,
  ],
])('what cannot be followed to its end is not called verified: %s', (_, lines, doubt) => {
  const { verdict, doubts } = judged(lines);
  expect(verdict).toBe('inconclusive');
  expect(doubts).toContain(doubt);
});

test.each([
  ['2,000 conditions', times(2000, (n) => `if [ "$A${n}" = x ]; then B${n}=1; fi`)],
  [
    'variables that grow on both sides of 300 conditions',
    times(300, (n) => `if [ "$A${n}" ]; then V="$V a${n}"; else V="$V b${n}"; fi`),
  ],
  ['20,000 functions', times(20_000, (n) => `f${n}() { :; }`)],
  ['20,000 variables', times(20_000, (n) => `v${n}="\${v${n - 1}}x"`)],
  [
    '30 loops in loops',
    [nested(30, 'A=1', (inner, n) => `while [ "$x${n}" ]; do\n${inner}\ndone`)],
  ],
])('ways that come to the same are followed as one: %s', (_, lines) => {
  expect(judged([...lines, ...verified])).toMatchObject({ verdict: 'likely', doubts: [] });
});
