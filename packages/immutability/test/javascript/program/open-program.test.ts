import { expect, test } from '@jest/globals';
import { openProgram } from '../../../src/javascript/program/open-program.ts';
import { memoryTree } from '../../support/memory-tree.ts';

const open = (text: string) => openProgram(memoryTree({ 'a.js': text }), 'a.js');

test.each<[string, string, RegExp]>([
  ['that is no JavaScript', 'function (', /^"a.js" cannot be read as JavaScript: /],
  ['of brackets without end', '['.repeat(100_000), /it is nested too deeply$/],
  [
    'of functions within functions',
    'f(()=>{'.repeat(50_000) + '})'.repeat(50_000),
    /it is nested too deeply$/,
  ],
  ['of one sum without end', `x = ${'1+'.repeat(200_000)}1`, /it is nested too deeply$/],
  [
    'of very many functions',
    'function f(){}'.repeat(300_000),
    /holds more code than is looked at$/,
  ],
  ['of a very long list', `x = [${'1,'.repeat(3_000_000)}]`, /holds more code than is looked at$/],
  ['of 20 MB', `"${'x'.repeat(20_000_000)}"`, /larger than/],
])('a file %s is a doubt', (_name, text, why) => {
  const { program, doubts } = open(text);
  expect(program).toBeUndefined();
  expect(doubts.map((doubt) => why.test(doubt.why))).toEqual([true]);
});

test('a file that is not there is a doubt', () => {
  expect(openProgram(memoryTree({}), 'a.js')).toEqual({
    program: undefined,
    doubts: [{ why: 'there is no "a.js"' }],
  });
});

test('a script that no module may be is read', () => {
  expect(open('#!/usr/bin/env node\nwith (a) { b(); } return;').program?.calls).toHaveLength(1);
});

/** Everything that can be asked, of every call. */
function askAll(text: string): number {
  const { program } = open(text);
  if (program === undefined) return -1;
  return program.calls.filter((call) => {
    program.calleesOf(call.callee);
    const fn = program.functionOf(call);
    if (fn !== undefined) program.callersOf(fn);
    program.moduleOf(call);
    return program.isReached(call);
  }).length;
}

test.each<[string, string, number]>([
  [
    'names of the prototype',
    "const __proto__ = 1, constructor = () => hasOwnProperty('x'); constructor(); x.__proto__(); x.constructor(); toString();",
    5,
  ],
  [
    'members of the prototype',
    'const o = {}; o.__proto__.constructor(); o.hasOwnProperty(); exports.__proto__ = f; function f() {}',
    2,
  ],
  [
    'modules with such names',
    'var m = ({ "./__proto__": (m, e, r) => { r("./constructor"); } }); function r(id) { return m[id](); } r("./__proto__");',
    3,
  ],
  ['aliases in a circle', 'let a = b, b = c, c = a; a(); b(); c();', 3],
  ['an object in itself', 'const o = { ...o, a: o }; o.a.a.a(); o.f = o.f; o.f();', 2],
  [
    'a class that extends itself',
    'class A extends B { m() { this.x(); } } const B = A; new A().m();',
    3,
  ],
  [
    'modules in a circle',
    "__exportStar(require('./a.js'), exports); exports.x(); require('./a').y();",
    5,
  ],
  ['functions that give each other', 'const f = () => g(), g = () => f(); f()();', 4],
])('%s end', (_name, text, reached) => {
  expect(askAll(text)).toBe(reached);
});

test('a chain of aliases as long as no program has is left where it is', () => {
  const chain = Array.from({ length: 5000 }, (_, at) => `const a${at + 1} = a${at};`).join('\n');
  expect(askAll(`const a0 = () => 1; ${chain} a5000();`)).toBe(1);
});

test('thousands of functions that all can be the same cost little', () => {
  const names = Array.from({ length: 5000 }, (_, at) => `f${at}`);
  const text = `let g; ${names.map((name) => `function ${name}() { g(); } g = ${name};`).join('\n')} g();`;
  expect(askAll(text)).toBe(5001);
});

test('requires in a circle are read once', () => {
  const tree = memoryTree({
    'a.js': "require('./b')",
    'b.js': "require('./a'); require('./a.js')",
  });
  const { program, doubts } = openProgram(tree, 'a.js');
  expect(program?.modules.map(({ name }) => name)).toEqual(['a.js', 'b.js']);
  expect(doubts).toEqual([]);
});

test('what leads out of the tree is not read', () => {
  const tree = memoryTree({ 'a.js': "require('../b.js'); require('/etc/passwd.js')" });
  expect(openProgram(tree, 'a.js').program?.modules).toHaveLength(1);
});

test('an action that loads more files than are looked at is in doubt', () => {
  const files = Array.from({ length: 300 }, (_, at): [string, string] => [`f${at}.js`, '']);
  const entry = files.map(([name]) => `require('./${name}');`).join('\n');
  const { doubts } = openProgram(
    memoryTree({ 'a.js': entry, ...Object.fromEntries(files) }),
    'a.js',
  );
  expect(doubts.map(({ why }) => why)).toEqual([
    '"a.js" loads more files than are looked at (200)',
  ]);
});

test('packages beside an action are looked at as far as it is worth it, and leave no doubt', () => {
  const names = Array.from({ length: 300 }, (_, at) => `p${at}`);
  const entry = names.map((name) => `require('${name}').run();`).join('\n');
  const files = names.map((name): [string, string] => [
    `node_modules/${name}/index.js`,
    'exports.run = () => {};',
  ]);
  const { program, doubts } = openProgram(
    memoryTree({ 'a.js': entry, ...Object.fromEntries(files) }),
    'a.js',
  );
  expect(program?.modules.length).toBeLessThan(100);
  expect(doubts).toEqual([]);
});
