import { expect, test } from '@jest/globals';
import { programOf } from '../../support/program-of.ts';
import { calleeNames } from './callee-names.ts';

test.each<[string, string, readonly string[]]>([
  ['a function by its name', "function f() { 'f'; } probe(f);", ['f']],
  ['an alias of an alias', "const f = () => 'f'; let g = f; var h = g; probe(h);", ['f']],
  [
    'all that a variable is given',
    "let f = () => 'a'; if (x) f = () => 'b'; probe(f);",
    ['a', 'b'],
  ],
  ['a choice', "probe(x ? () => 'a' : y || (() => 'b'));", ['a', 'y', 'b']],
  ['a global', 'probe(fetch);', ['fetch']],
  ['a member of a global', 'probe(process.exit);', ['process.exit']],
  ['a global by way of the global object', 'probe(globalThis.fetch);', ['fetch']],
  [
    'a required member',
    "const { exec: run } = require('child_process'); probe(run);",
    ['child_process exec'],
  ],
  [
    'a member of a required module',
    "const cp = require('node:child_process'); probe(cp.spawn);",
    ['node:child_process spawn'],
  ],
  [
    'a member of a member',
    "const fs = require('fs'); probe(fs.promises.readFile);",
    ['fs promises.readFile'],
  ],
  ['an import', "import { exec as e } from 'child_process'; probe(e);", ['child_process exec']],
  ['a namespace', "import * as fs from 'fs'; probe(fs.writeFile);", ['fs writeFile']],
  [
    'a default import of a CommonJS module',
    "import fs from 'fs'; probe(fs.writeFile);",
    ['fs writeFile'],
  ],
  [
    'createRequire',
    "import { createRequire as c } from 'module'; const r = c(import.meta.url); probe(r('os').arch);",
    ['os arch'],
  ],
  ['a dynamic import', "const os = await import('os'); probe(os.arch);", ['os arch']],
  [
    'a promisified function',
    "import { promisify } from 'util'; import { exec } from 'child_process'; const run = promisify(exec); probe(run);",
    ['child_process exec'],
  ],
  ['a bound function', "const f = () => 'f'; const g = f.bind(null); probe(g);", ['f']],
  ['a function that is called by call', "function f() { 'f'; } probe(f.call);", ['f']],
  ['the last of a sequence', "const tc = { d: () => 'd' }; probe((0, tc.d));", ['d']],
  ['a method of an object', "const o = { f() { 'f'; } }; probe(o.f);", ['f']],
  ['what is added to an object later', "const o = {}; o.f = () => 'f'; probe(o.f);", ['f']],
  [
    'all of a table by an unknown key',
    "const o = { a: () => 'a', b: () => 'b' }; probe(o[key]);",
    ['a', 'b'],
  ],
  ['a method of the same class', "class A { m() { 'm'; } n() { probe(this.m); } }", ['m']],
  [
    'a method of the class that is extended',
    "class B { m() { 'm'; } } class A extends B { n() { probe(this.m); } }",
    ['m'],
  ],
  [
    'a field that a constructor gives',
    "class A { constructor() { this.f = () => 'f'; } n() { probe(this.f); } }",
    ['f'],
  ],
  ['a static method', "class A { static m() { 'm'; } } probe(A.m);", ['m']],
  ['a method of what new makes', "class A { m() { 'm'; } } const a = new A(); probe(a.m);", ['m']],
  [
    'a method of a function of old',
    "function A() {} A.prototype.m = function () { 'm'; }; probe(new A().m);",
    ['m'],
  ],
  ['a constructor', "class A { constructor() { 'c'; } } probe(A);", ['c']],
  [
    'the constructor of the class that is extended',
    "class B { constructor() { 'c'; } } class A extends B {} probe(A);",
    ['c'],
  ],
  ['what a function returns', "function make() { return () => 'f'; } probe(make());", ['f']],
  ['what a function passes through', "const id = (x) => x; probe(id(() => 'f'));", ['f']],
  [
    'a member of what an async function gives',
    "async function load() { return { f: () => 'f' }; } const o = await load(); probe(o.f);",
    ['f'],
  ],
  [
    'a method of an unknown object, where few have its name',
    "class A { download() { 'd'; } } function g(x) { probe(x.download); }",
    ['d'],
  ],
  [
    'a method that every list has',
    "class A { map() { 'm'; } } function g(x) { probe(x.map); }",
    [],
  ],
  ['an unknown object', 'function g(x) { probe(x.y); }', []],
])('callees are known of %s', (_name, text, expected) => {
  expect(calleeNames(programOf(text))).toEqual(expected);
});

test('more than eight methods of one name say nothing', () => {
  const classes = Array.from({ length: 9 }, (_, at) => `class A${at} { load() {} }`).join('\n');
  expect(calleeNames(programOf(`${classes} function g(x) { probe(x.load); }`))).toEqual([]);
});

test('a lowered async function gives what its generator returns', () => {
  const program = programOf(`
    var __awaiter = function (thisArg, _arguments, P, generator) { return new P(function () {}); };
    function load() { return __awaiter(this, void 0, void 0, function* () { return { f: () => 'f' }; }); }
    (function () { return __awaiter(this, void 0, void 0, function* () { const o = yield load(); probe(o.f); }); })();`);
  expect(calleeNames(program)).toEqual(['f']);
});
