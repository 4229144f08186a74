import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyse } from '../../src/analysis/analyse.ts';
import { toScript } from '../../src/script/to-script.ts';
import { verdictOf } from '../../src/verdict/verdict-of.ts';

const value = '729d2fb0ffd61b13593c8824a5ac3fe8d5abff8114b13a58f43c614f227cfd8b';

function judged(lines: readonly string[], dialect = 'sh') {
  const script = toScript('install', [`#!/bin/${dialect}`, ...lines].join('\n'));
  const analysis = analyse(script);
  const rules = new Set(analysis.weaknesses.map(({ rule }) => rule));
  return { verdict: verdictOf(analysis).verdict, rules: [...rules].sort() };
}

const get = 'curl -fsSL https://example.com/tool.tgz -o "$d/tool.tgz"';
const use = 'tar -xzf "$d/tool.tgz"';
const got = 'got=$(sha256sum "$d/tool.tgz" | cut -d" " -f1)';

test.each([
  [
    'a check behind set -e',
    ['set -e', get, `echo "${value}  $d/tool.tgz" | sha256sum -c -`, use],
    'likely',
    [],
  ],
  [
    'the same without set -e',
    [get, `echo "${value}  $d/tool.tgz" | sha256sum -c -`, use],
    'none',
    ['F7'],
  ],
  [
    'a check that is asked by "$?"',
    [get, `echo "${value}  $d/tool.tgz" | sha256sum -c -`, '[ $? -eq 0 ] || exit 1', use],
    'likely',
    [],
  ],
  [
    'a check whose output is asked',
    [get, `echo "${value}  $d/tool.tgz" | sha256sum -c - | grep -q OK || exit 1`, use],
    'likely',
    [],
  ],
  ['a comparison that exits', [get, got, `[ "$got" = "${value}" ] || exit 1`, use], 'likely', []],
  [
    'a comparison that only speaks',
    [get, got, `[ "$got" = "${value}" ] || echo bad`, use],
    'open',
    ['F7'],
  ],
  ['a comparison with itself', [get, got, '[ "$got" = "$got" ] || exit 1', use], 'none', ['F8']],
  [
    'case with the hash as its pattern',
    [get, got, `case "$got" in ${value}) ;; *) exit 1 ;; esac`, use],
    'likely',
    [],
  ],
  [
    'a check in a function that is called',
    ['v() { [ "$1" = "$2" ] || exit 1; }', get, got, `v "$got" ${value}`, use],
    'likely',
    [],
  ],
  ['exit in a subshell', [get, got, `( [ "$got" = ${value} ] || exit 1 )`, use], 'open', ['F7']],
  ['no check at all', [get, use], 'none', ['unverified-download']],
  ['a pipe into a shell', ['curl https://example.com/i.sh | sh'], 'none', ['unverified-download']],
  [
    'text that a shell is given',
    ['sh -c "$(curl -fsSL https://example.com/i.sh)"'],
    'none',
    ['unverified-download'],
  ],
  ['nothing that downloads', ['echo hello'], 'inconclusive', []],
  [
    'a command line in a variable',
    ['cmd="curl -o $d/tool.tgz https://example.com/tool.tgz"', '$cmd', use],
    'none',
    ['unverified-download'],
  ],
  [
    'a command line for eval, with what is not known in it',
    ['cmd="curl -o $1 https://example.com/tool.tgz"', 'eval "$cmd"', 'tar -xzf "$1"'],
    'none',
    ['unverified-download'],
  ],
  [
    'text that evaluates itself comes to an end',
    [`f='eval "$f"'`, 'eval "$f"', get, use],
    'none',
    ['unverified-download'],
  ],
  [
    'a name that printf makes',
    ['f=$(printf "%s/%s.%s" "$d" tool tgz)', get, 'tar -xzf "$f"'],
    'none',
    ['unverified-download'],
  ],
  [
    'URLs that xargs hands on',
    ['curl -s https://example.com/list | xargs curl -sLO', 'tar -xzf tool-*.tgz'],
    'none',
    ['unverified-download'],
  ],
  [
    'what a function prints into a file',
    ['get() { "$@"; }', 'get curl https://example.com/tool > "$HOME/bin/tool"'],
    'none',
    ['unverified-download'],
  ],
  [
    'a branch that is fetched and checked out',
    ['git -C "$d" fetch origin main', 'git -C "$d" checkout -q FETCH_HEAD'],
    'none',
    ['unverified-download'],
  ],
  [
    'help is no download',
    ['wget --help | grep -q -- --https-only', get, got, `[ "$got" = "${value}" ] || exit 1`, use],
    'likely',
    [],
  ],
  [
    'the second field is the name of the file',
    [
      get,
      'got=$(sha256sum "$d/tool.tgz" | cut -d" " -f2)',
      `[ "$got" = "${value}" ] || exit 1`,
      use,
    ],
    'none',
    ['unverified-download'],
  ],
  [
    'the list after cd, by the name alone',
    ['set -e', get, 'cd "$d"', `echo "${value}  tool.tgz" | sha256sum -c -`, 'tar -xzf tool.tgz'],
    'likely',
    [],
  ],
  [
    'one of two names is checked, and either is used',
    [
      'f=a.tgz',
      'if [ "$1" = b ]; then f=b.tgz; fi',
      'curl -so a.tgz https://example.com/a.tgz',
      use.replace('$d/tool.tgz', '$f'),
    ],
    'none',
    ['unverified-download'],
  ],
  [
    'a variable of another purpose is no opt-out',
    [
      ...[get, got, 'if [ "${FORCE_INSTALL_DIR:-}" ]; then d=$FORCE_INSTALL_DIR; fi'],
      ...[`if command -v sha256sum; then [ "$got" = "${value}" ] || exit 1; fi`, use],
    ],
    'open',
    ['F3'],
  ],
  [
    'a loop whose condition fails has not failed',
    ['set -e', 'while getopts x o; do :; done', get, use],
    'none',
    ['unverified-download'],
  ],
] as const)('%s', (...row) => {
  const [, lines, verdict, rules] = row;
  expect(judged(lines)).toEqual({ verdict, rules });
});

test('a sum that lies beside the artifact notices corruption only', () => {
  const sum = 'want=$(curl -fsSL https://example.com/tool.tgz.sha256 | cut -d" " -f1)';
  expect(judged([get, got, sum, '[ "$got" = "$want" ] || exit 1', use]).verdict).toBe(
    'same-origin',
  );
});

test('a template is never better than inconclusive', () => {
  expect(judged([get, got, '[ "$got" = "{{ value }}" ] || exit 1', use]).verdict).toBe(
    'inconclusive',
  );
});

test('functions that call themselves come to an end', () => {
  expect(judged(['f() { f; f; }', 'f', get, use]).verdict).toBe('none');
});

test('whatever is written, there is an answer, and spans lie inside of the text', () => {
  const word = fc.constantFrom(
    ...[
      'if ',
      'then ',
      'fi\n',
      'case $x in ',
      'esac\n',
      'while :; do ',
      'done\n',
      '$(',
      ')',
      '"',
      "'",
      ';',
    ],
    ...[
      'curl -o a https://x/a',
      'sha256sum -c a',
      'tar xf a',
      '[ "$a" = b ]',
      '||',
      '&&',
      '|',
      '{',
      '}',
      '\n',
    ],
  );
  const texts = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(texts, (text) => {
      const { weaknesses, downloads } = analyse(toScript('a.sh', text));
      for (const { start, end } of [...weaknesses, ...downloads]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 300 },
  );
});
