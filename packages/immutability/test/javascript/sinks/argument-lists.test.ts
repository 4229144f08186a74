import { describe, expect, test } from '@jest/globals';
import { analyseAction } from '../../../src/analyse-action.ts';
import type { ArgumentList } from '../../../src/javascript/sinks/argument-list.ts';
import { argumentLists } from '../../../src/javascript/sinks/argument-lists.ts';
import { shown } from '../../../src/script/choices/shown.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { programOf } from '../../support/program-of.ts';

/** `install --locked?`: the words of each list, with a mark behind those that only some runs have. */
function listsIn(text: string): readonly string[] {
  const program = programOf(text);
  const probe = program.calls.find((one) => program.textOf(one.callee) === 'probe');
  if (probe === undefined) throw new TypeError('the text of the test has no probe');
  return argumentLists(probe.arguments[0], program).map(said);
}

function said({ words, when }: ArgumentList): string {
  const texts = words.map(({ choice, isSure }) => `${shown(choice)}${isSure ? '' : '?'}`);
  const conditions = when.map((one) => (one.kind === 'input' ? one.name : one.kind));
  return [...texts, ...conditions.map((one) => `[${one}]`)].join(' ');
}

const locked = "import * as core from '@actions/core'; const locked = core.getInput('locked');";

describe('one list', () => {
  test.each<[string, string, string]>([
    ['none', 'probe();', ''],
    ['"undefined"', 'probe(undefined);', ''],
    ['a literal, with a hole in it', "probe(['ci', , 'x']);", 'ci x'],
    ['a spread literal', "probe(['install', ...['-D', 'x']]);", 'install -D x'],
    ['a variable', "const args = ['ci']; probe(args);", 'ci'],
    [
      'a list that the sole caller hands on',
      "run(['ci']); function run(args) { probe(args); }",
      'ci',
    ],
    [
      'the words that the sole caller hands on',
      "run(1, 'install', ...['-D', 'x']); function run(n, ...args) { probe(args); }",
      'install -D x',
    ],
    ['lists in a row', "probe(['install'].concat(['-D'], ['x']));", 'install -D x'],
    ['what an own function returns', "function list() { return ['ci']; } probe(list());", 'ci'],
    [
      'what is pushed beside the declaration',
      "const a = ['install']; a.push('x'); probe(a);",
      'install x',
    ],
    [
      'what is pushed under a condition',
      "const a = ['install']; if (z) a.push('x'); probe(a);",
      'install x?',
    ],
    ['what is pushed as a list', 'const a = []; a.push(...z); probe(a);', '{?}?'],
    ['what is added on some runs', "probe(['install', ...(z ? ['x'] : [])]);", 'install x?'],
    ['what "&&" adds', "probe(['install', ...(z && ['x'])]);", 'install x?'],
    ['what stands for an empty list', "probe([...([] || ['x'])]);", 'x?'],
    [
      'a list that takes itself up',
      "let a = ['install']; a = [...a, 'x']; probe(a);",
      'install x?',
    ],
    ['what a filter leaves', "probe(['install', 'x'].filter(Boolean));", 'install? x?'],
    ['what is made of a list', "probe(['install'].map(String));", '{?}?'],
    ['what nobody knows', 'probe(JSON.parse(z));', '{?}?'],
    [
      'a list that two callers hand on',
      "run(['ci']); run([]); function run(a) { probe(a); }",
      '{?}?',
    ],
    ['a list of itself', 'let a; a = a; probe(a);', '{?}?'],
    ['a function that gives itself', 'function list() { return list(); } probe(list());', '{?}?'],
  ])('%s', (_name, text, list) => {
    expect(listsIn(text)).toEqual([list]);
  });
});

describe('each of several lists', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'of a condition on an input',
      `${locked} probe(locked === 'true' ? ['ci'] : ['install']);`,
      ['ci [locked]', 'install [locked]'],
    ],
    [
      'of a variable that is set anew',
      "let a = ['ci']; if (z) a = ['install']; probe(a);",
      ['ci', 'install'],
    ],
    [
      'of a function with two ways out',
      "function list() { if (z) return ['install']; return ['ci']; } probe(list());",
      ['install', 'ci'],
    ],
    [
      'of the words that callers hand on',
      "run('ci'); run('install', x); function run(...args) { probe(args); }",
      ['ci', 'install {?}'],
    ],
    ['of "||"', "probe(['ci'] || ['install']);", ['ci', 'install']],
    [
      'with what follows',
      "probe([...(z ? ['ci'] : ['install']), '--quiet']);",
      ['ci --quiet', 'install --quiet'],
    ],
  ])('%s', (_name, text, lists) => {
    expect(listsIn(text)).toEqual(lists);
  });
});

describe('what is more than can be counted', () => {
  const either = (count: number) =>
    Array.from({ length: count }, (_, index) => `...(z${index} ? ['a'] : ['b', 'c'])`).join(', ');

  test('sixteen ways are told apart', () => {
    const lists = listsIn(`probe([${either(4)}]);`);
    expect(lists).toHaveLength(16);
    expect(lists.join()).not.toContain('?');
  });

  test('of more the longest is kept, and none of its words is sure', () => {
    expect(listsIn(`probe(['x', ${either(5)}]);`)).toEqual([`x${' b? c?'.repeat(5)}`]);
  });

  test.each<[string, string]>([
    ['words', `probe([${"'x',".repeat(100)} '--unsafe']);`],
    ['words in spread lists', `probe([${`...[${"'x',".repeat(50)}],`.repeat(2)} '--unsafe']);`],
    ['uses of a variable', `const a = ['x']; ${'a.push("x");'.repeat(100)} probe(a);`],
  ])('many %s leave one that can be anything', (_name, text) => {
    const [list = '', ...others] = listsIn(text);
    expect(list.split(' ').at(-1)).toBe('{?}?');
    expect(others).toEqual([]);
  });

  test.each<[string, string]>([
    [
      'assignments',
      `let a; ${Array.from({ length: 9 }, (_, index) => `a = ['${index}'];`).join('')} probe(a);`,
    ],
    [
      'ways out',
      `function f() { ${Array.from({ length: 9 }, (_, index) => `if (z) return ['${index}'];`).join('')} } probe(f());`,
    ],
    ['lists within lists', `probe(${'[...'.repeat(20)}['ci']${']'.repeat(20)});`],
  ])('too many %s are a list of which nothing is known', (_name, text) => {
    expect(listsIn(text)).toEqual(['{?}?']);
  });
});

/** Nothing that fixes a version counts that not every run has. */
test.each<[string, string]>([
  ["cp.spawnSync('npm', ['ci']);", 'closed'],
  ["const a = ['install']; a.push('--frozen-lockfile'); cp.spawnSync('yarn', a);", 'closed'],
  ["cp.spawnSync('npm', [lock ? 'ci' : 'install']);", 'gap'],
  ["cp.spawnSync('npm', lock ? ['ci'] : ['install']);", 'gap'],
  ["const a = lock ? ['ci'] : ['install']; cp.spawnSync('npm', a, { cwd: '.' });", 'gap'],
  ["let a = ['ci']; if (lock) a = ['install']; cp.spawnSync('npm', a);", 'gap'],
  ["const a = ['install']; if (lock) a.push('--frozen-lockfile'); cp.spawnSync('yarn', a);", 'gap'],
  [
    "function f() { if (!lock) return ['install']; return ['ci']; } cp.spawnSync('npm', f());",
    'gap',
  ],
  ["cp.spawnSync('yarn', ['install', ...(lock ? ['--frozen-lockfile'] : [])]);", 'gap'],
  [
    `cp.spawnSync('yarn', ['install', ...(${'z ? ["-a"] : '.repeat(17)} ['--frozen-lockfile'])]);`,
    'gap',
  ],
])('%s is %s', (text, verdict) => {
  const { sites } = analyseAction({
    tree: memoryTree({
      'action.yml': 'inputs: {lock: {default: "true"}}\nruns: {using: node24, main: i.js}\n',
      'i.js': `const cp = require('child_process'); const lock = process.env.INPUT_LOCK !== 'false'; ${text}`,
    }),
    path: '.',
    inputs: new Map(),
  });
  expect(sites.map((one) => one.verdict)).toEqual([verdict]);
});
