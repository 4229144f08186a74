import { expect, test } from '@jest/globals';
import { unseenCode } from '../../../src/javascript/program/unseen-code.ts';
import { programOf } from '../../support/program-of.ts';

test.each<[string, string, readonly string[]]>([
  ['eval', 'eval(text);', ['"eval" runs code that is made at run time']],
  [
    'a function out of text',
    "new Function('return 1 + ' + text)();",
    ['"Function" runs code that is made at run time'],
  ],
  [
    'a function out of text, where it is made and not where it is called',
    "const made = new Function('a', text); made(1);",
    ['"Function" runs code that is made at run time'],
  ],
  [
    'what Function is called by',
    'const make = Function; make(text);',
    ['"Function" runs code that is made at run time'],
  ],
  [
    'vm',
    "const vm = require('vm'); vm.runInNewContext(text);",
    ['"vm.runInNewContext" runs code that is made at run time'],
  ],
  [
    'a script of vm',
    "import { Script } from 'node:vm'; new Script(text);",
    ['"vm.Script" runs code that is made at run time'],
  ],
  ['WebAssembly, which reaches only what it is given', 'WebAssembly.instantiate(bytes);', []],
  ['the global object', "Function('return this')();", []],
  ['a module that ncc has not found', "module.exports = eval('require')('encoding');", []],
  [
    'a module of Node behind eval',
    "eval('require')('child_process').exec(text);",
    ['"eval" runs code that is made at run time'],
  ],
  [
    'require behind a name',
    "const r = eval('require'); r(text);",
    ['"eval" runs code that is made at run time'],
  ],
  [
    'what esbuild puts before a require',
    'var r = (x => typeof require < "u" ? require : x)(function (x) { return require.apply(this, arguments); }); r(`fs`);',
    [],
  ],
  [
    'what looks like it, and is called with anything',
    'function r() { return require.apply(this, arguments); } r(name);',
    ['a module is loaded whose name is made at run time'],
  ],
  ['a name in a template', 'require(`fs`);', []],
  ['data', "require(require.resolve('x/package.json', { paths: [dir] }));", []],
  ['native code', "require('./build/x.node');", ['"./build/x.node" is native code']],
  [
    'a module whose name is computed',
    'require(name);',
    ['a module is loaded whose name is made at run time'],
  ],
  [
    'a function of its own that is named so',
    'function eval2() {} const Function = eval2; Function(text);',
    [],
  ],
  ['code that nobody runs', 'function f() { eval(text); }', []],
  ['a module of Node', "require('fs');", []],
  ['a harmless module of Node behind eval', "eval('require')('util/types');", []],
  ['an empty function', "new Function('');", []],
  ['a kind of function that is tried', "Function('return function*() {}')();", []],
  ['a part of Node that reads', "process.binding('uv');", []],
  [
    'a part of Node that starts programs',
    "process.binding('spawn_sync').spawn(options);",
    ['"process.binding" runs code that is made at run time'],
  ],
  [
    'a function with as many parameters as another',
    "Function('binder', 'return function (' + names.join(',') + '){ return binder.apply(this,arguments); }')(binder);",
    [],
  ],
  [
    'one that does something else as well',
    "Function('binder', 'return function (' + names.join(',') + '){ go(); return binder.apply(this,arguments); }')(binder);",
    ['"Function" runs code that is made at run time'],
  ],
  [
    'the constructor of a kind of function',
    `var $F = Function; function get(kind) { return $F('"use strict"; return (' + kind + ').constructor;')(); } get('async function* () {}');`,
    [],
  ],
  [
    'one of anything',
    `function get(kind) { return Function('"use strict"; return (' + kind + ').constructor;')(); } get(name);`,
    ['"Function" runs code that is made at run time'],
  ],
  [
    'a require in disguise of a harmless module',
    `function inquire(name) { return eval("quire".replace(/^/, "re"))(name); } inquire('buffer');`,
    [],
  ],
  [
    'one of a module that starts programs',
    `function inquire(name) { return eval("quire".replace(/^/, "re"))(name); } inquire('child_process');`,
    ['"eval" runs code that is made at run time'],
  ],
  ['a file of a language', "var r = require; r('./locale/' + name);", []],
  [
    'a package out of a table',
    "const all = { redis: '@keyv/redis', sqlite: '@keyv/sqlite' }; require(all[name]);",
    [],
  ],
  [
    'a module of Node out of a table',
    "const all = { run: 'child_process' }; require(all[name]);",
    ['a module is loaded whose name is made at run time'],
  ],
])('of %s it is said where it stands', (_name, text, expected) => {
  const doubts = unseenCode(programOf(text), () => true);
  expect(doubts.map(({ why }) => why)).toEqual(expected);
});

test('of libraries it says nothing', () => {
  expect(unseenCode(programOf('eval(text);'), () => false)).toEqual([]);
});
