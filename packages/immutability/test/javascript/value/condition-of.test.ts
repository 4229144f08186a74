import { expect, test } from '@jest/globals';
import type { Condition } from '../../../src/fetch/choice.ts';
import { openProgram } from '../../../src/javascript/program/open-program.ts';
import { conditionOf } from '../../../src/javascript/value/condition-of.ts';
import { conditionsAround } from '../../../src/javascript/value/conditions-around.ts';
import { memoryTree } from '../../support/memory-tree.ts';

const start = `import * as core from '@actions/core'; import os from 'node:os';
const v = core.getInput('v'); const w = core.getInput('w'); const b = core.getBooleanInput('b');\n`;

function opened(text: string) {
  const { program } = openProgram(memoryTree({ 'index.js': start + text }), 'index.js');
  const sink = program?.calls.find(({ callee }) => program.textOf(callee) === 'sink');
  if (program === undefined || sink === undefined) throw new Error('there is no sink');
  return { program, sink };
}

function ofTest(test: string, branch: boolean): readonly string[] {
  const { program, sink } = opened(`sink(${test})`);
  const [argument] = sink.arguments;
  if (argument === undefined) throw new Error('there is no test');
  return conditionOf(argument, branch, program).map(conditionLine);
}

function around(text: string): readonly string[] {
  const { program, sink } = opened(text);
  return conditionsAround(sink, program).map(conditionLine);
}

function conditionLine(condition: Condition): string {
  if (condition.kind === 'platform') return condition.names.join('|');
  const { name, values, isNot } = condition;
  return `${name}${isNot ? '!=' : '='}${values.map((value) => value || "''").join('|')}`;
}

test.each<[string, readonly string[], readonly string[]]>([
  [`v === 'a'`, ['v=a'], ['v!=a']],
  [`'a' == v`, ['v=a'], ['v!=a']],
  [`v !== 'a'`, ['v!=a'], ['v=a']],
  ['v', [`v!=''`], [`v=''`]],
  ['!v', [`v=''`], [`v!=''`]],
  ['v.length > 0', [`v!=''`], [`v=''`]],
  ['b', ['b=true|True|TRUE'], ['b!=true|True|TRUE']],
  ['b === false', ['b!=true|True|TRUE'], ['b=true|True|TRUE']],
  [`v === 'a' && w === 'b'`, ['v=a', 'w=b'], []],
  [`v === 'a' || w === 'b'`, [], ['v!=a', 'w!=b']],
  [`v === 'a' || v === 'b'`, ['v=a|b'], ['v!=a|b']],
  [`v === 'a' && unknown()`, ['v=a'], []],
  [`['a', 'b'].includes(v)`, ['v=a|b'], ['v!=a|b']],
  [`(v || 'a') === 'a'`, [`v=a|''`], [`v!=a|''`]],
  [`v.toLowerCase() === 'a'`, ['v=a|A'], ['v!=a|A']],
  [`v.trim() === 'a'`, ['v=a'], ['v!=a']],
  [`process.platform === 'win32'`, ['win32'], ['linux|darwin']],
  [`os.type() === 'Darwin'`, ['darwin'], ['linux|win32']],
  [`process.env.RUNNER_OS === 'Windows'`, ['win32'], ['linux|darwin']],
  // Nothing is said of what is not the input itself.
  [`v.replace('v', '') === 'a'`, [], []],
  [`v.split('@')[0] === 'a'`, [], []],
  [`v.startsWith('a')`, [], []],
  [`v === w`, [], []],
  [`nobody === 'a'`, [], []],
  [`v > 'a'`, [], []],
])('%s', (text, whenTrue, whenFalse) => {
  expect(ofTest(text, true)).toEqual(whenTrue);
  expect(ofTest(text, false)).toEqual(whenFalse);
});

test.each<[string, string, readonly string[]]>([
  ['an if', `if (v === 'a') sink()`, ['v=a']],
  ['an else', `if (v === 'a') {} else sink()`, ['v!=a']],
  ['tests within each other', `if (v === 'a') { if (b) { sink() } }`, ['b=true|True|TRUE', 'v=a']],
  ['an and', `v === 'a' && sink()`, ['v=a']],
  ['a case', `switch (v) { case 'a': sink(); break; default: }`, ['v=a']],
  [
    'cases that fall through',
    `switch (v) { case 'a': case 'b': sink(); break; default: }`,
    ['v=a|b'],
  ],
  ['the default case', `switch (v) { case 'a': break; default: sink() }`, ['v!=a']],
  ['a default that others fall through to', `switch (v) { case 'a': x(); default: sink() }`, []],
  ['a way out before', `function f() { if (!v) return; sink() } f()`, [`v!=''`]],
  ['an error before', `function f() { if (v === 'a') { throw v } sink() } f()`, ['v!=a']],
  ['no way out', `function f() { if (!v) x(); sink() } f()`, []],
  ['the test itself', `if (sink()) x()`, []],
  ['a test that is made of itself', `let x = !y, y = !x; x = !x; if (x) sink()`, []],
])('around: %s', (_, text, conditions) => {
  expect(around(text)).toEqual(conditions);
});
