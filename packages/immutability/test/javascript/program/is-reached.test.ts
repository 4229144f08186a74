import { expect, test } from '@jest/globals';
import { programOf } from '../../support/program-of.ts';

test.each<[string, boolean, string]>([
  ['the top of the entry', true, 'probe();'],
  ['a function that is called', true, 'function f() { probe(); } f();'],
  ['a function that is only handed on', true, 'function f() { probe(); } list.forEach(f);'],
  ['a function that nobody names', false, 'function f() { probe(); }'],
  ['a function that only itself names', false, 'function f() { probe(); f(); }'],
  ['a function that only dead code names', false, 'function f() { probe(); } const g = () => f();'],
  [
    'a method that somebody names',
    true,
    'class A { load() { probe(); } } function f(x) { x.load(); } f(1); new A();',
  ],
  [
    'a method of the same name as one that is called',
    false,
    'class A { load() { probe(); } } class B { load() {} } new A(); new B().load();',
  ],
  [
    'a method that the base class calls',
    true,
    'class A { run() { this.load(); } } class B extends A { load() { probe(); } } new B().run();',
  ],
  [
    'a method that takes the place of that of the base class',
    true,
    'class A { run() { this.load(); } load() {} } class B extends A { load() { probe(); } } new B().run();',
  ],
  [
    'a method of a class that only extends one of the program',
    false,
    'class A { run() {} } class B extends A { load() { probe(); } } new B().run();',
  ],
  [
    'a method of what an object holds',
    true,
    'class A { load() { probe(); } } class T { constructor(o) { this.a = o.a || new A(); } } new T({}).a.load();',
  ],
  ['a method that nobody names', false, 'class A { load() { probe(); } } new A();'],
  [
    'a method that a class from elsewhere may call',
    true,
    "import { B } from 'b'; class A extends B { load() { probe(); } } new A();",
  ],
  ['a method of a class that nobody makes', false, 'class A { load() { probe(); } } x.load();'],
  ['a table of functions', true, 'const o = { a() { probe(); } }; o[key]();'],
  ['a constructor', true, 'class A { constructor() { probe(); } } new A();'],
  ['a callback where it stands', true, "on('x', async () => { probe(); });"],
  [
    'what a lowered function holds',
    true,
    'function f() { return a(this, void 0, void 0, function* () { probe(); }); } f();',
  ],
  ['an export of the entry that nobody names', false, 'export function f() { probe(); }'],
])('of %s it is %s that an entry leads there', (_name, expected, text) => {
  const program = programOf(text);
  const call = program.calls.find((one) => program.textOf(one.callee) === 'probe');
  expect(call && program.isReached(call)).toBe(expected);
});

test.each<[string, boolean, string, string]>([
  ['a file that is required', true, "require('./a.js');", 'probe();'],
  [
    'an export that is taken',
    true,
    "const { f } = require('./a.js'); f();",
    'exports.f = function () { probe(); };',
  ],
  [
    'an export that nobody takes',
    false,
    "require('./a.js');",
    'exports.f = f; function f() { probe(); }',
  ],
  [
    'an export of ES that is taken',
    true,
    "import { g } from './a.js'; g();",
    'export { f as g }; function f() { probe(); }',
  ],
  [
    'an export of ES that nobody takes',
    false,
    "import { g } from './a.js'; g();",
    'export function g() {} export function f() { probe(); }',
  ],
  [
    'a default export',
    true,
    "import f from './a.js'; f();",
    'export default function () { probe(); }',
  ],
  [
    'a module that is the function',
    true,
    "require('./a.js')();",
    'module.exports = function () { probe(); };',
  ],
  ['a script that is started', true, "spawn('node', [path.join(__dirname, 'a.js')]);", 'probe();'],
])('of %s it is %s that an entry leads there by way of files', (...[, expected, text, other]) => {
  const program = programOf(text, { 'dist/a.js': other });
  const call = program.calls.find((one) => program.textOf(one.callee) === 'probe');
  expect(call && program.isReached(call)).toBe(expected);
});

test.each<[string, boolean, string, string]>([
  [
    'a method that is named where nobody knows whose it is',
    true,
    "require('./a.js')(x => x.load());",
    'class A { load() { probe(); } } class B { load() {} } class C { load() {} } class D { load() {} } module.exports = (f) => f([new A(), new B(), new C(), new D()]);',
  ],
  [
    'an export of the same name as one that is taken',
    false,
    "require('./b.js').run(); require('./a.js');",
    'exports.run = run; function run() { probe(); }',
  ],
  [
    'a module that becomes a function with a name',
    true,
    "require('./a.js')();",
    'async function run() { probe(); } module.exports = run;',
  ],
])('of %s it is %s that an entry may lead there', (...[, expected, text, other]) => {
  const files = { 'dist/a.js': other, 'dist/b.js': 'exports.run = () => {};' };
  const program = programOf(text, files);
  const call = program.calls.find((one) => program.textOf(one.callee) === 'probe');
  expect(call && program.mayBeReached(call)).toBe(expected);
});

test('a module of a bundle runs when something requires it', () => {
  const program =
    programOf(`var m = ({ 1: (m, e, r) => { e.f = () => one(); }, 2: (m, e, r) => { two(); },
3: (m, e, r) => { three(); } }); function r(id) { return m[id](); } r(1).f(); r(3);`);
  const reached = ['one', 'two', 'three'].filter((name) =>
    program.calls.some((one) => program.textOf(one.callee) === name && program.isReached(one)),
  );
  expect(reached).toEqual(['one', 'three']);
});
