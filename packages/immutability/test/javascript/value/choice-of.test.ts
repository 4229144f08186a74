import { expect, test } from '@jest/globals';
import type { Choice, ChoicePart, Condition } from '../../../src/fetch/choice.ts';
import { openProgram } from '../../../src/javascript/program/open-program.ts';
import { choiceOf } from '../../../src/javascript/value/choice-of.ts';
import { memoryTree } from '../../support/memory-tree.ts';

/** What the first argument of the first call of `sink` can be, a line for each thing that it can be. */
function told(text: string): readonly string[] {
  const { program } = openProgram(memoryTree({ 'index.js': text }), 'index.js');
  if (program === undefined) throw new Error('the text cannot be read');
  const call = program.calls.find(({ callee }) => program.textOf(callee) === 'sink');
  const [argument] = call?.arguments ?? [];
  if (argument === undefined) throw new Error('there is no sink');
  return toLines(choiceOf(argument, program));
}

function toLines({ alternatives, isOpen }: Choice): readonly string[] {
  const lines = alternatives.map(({ parts, when }) =>
    [parts.map(partLine).join(''), ...when.map(conditionLine)].join(' if '),
  );
  return isOpen ? [...lines, '…'] : lines;
}

function partLine(part: ChoicePart): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'input':
      return part.orElse === undefined
        ? `{input ${part.name}}`
        : `{input ${part.name} or ${part.orElse.map(partLine).join('')}}`;
    case 'answer':
      return `{answer ${part.what}}`;
    case 'unknown':
      return '{unknown}';
    default:
      return `{${part.kind} ${part.name}}`;
  }
}

function conditionLine(condition: Condition): string {
  if (condition.kind === 'platform') return condition.names.join('|');
  const { name, values, isNot } = condition;
  return `${name}${isNot ? '!=' : '='}${values.map((value) => value || "''").join('|')}`;
}

const core = `import * as core from '@actions/core'; `;

test.each<[string, string, readonly string[]]>([
  ['a literal', `sink('https://a/b')`, ['https://a/b']],
  ['a number', `sink(1)`, ['1']],
  ['a sum', `sink('a' + 'b' + 1)`, ['ab1']],
  ['a template', 'const v = "1.0"; sink(`a/${v}/b`)', ['a/1.0/b']],
  [
    'numbers that semver reads of a version',
    `import * as semver from 'semver'; const v = semver.coerce('v6.1'); sink(\`\${v.major}.\${v.minor}.\${v.patch}\`)`,
    ['6.1.0'],
  ],
  [
    'the major number of what is no version',
    `import * as semver from 'semver'; sink(semver.coerce('x').major)`,
    ['{unknown}'],
  ],
  ['concat', `sink('a'.concat('b', 'c'))`, ['abc']],
  ['join', `sink(['a', 'b'].join('/'))`, ['a/b']],
  ['upper and lower case', `sink('Ab'.toLowerCase() + 'Ab'.toUpperCase())`, ['abAB']],
  ['replace of a text', `sink('v1.0'.replace('v', ''))`, ['1.0']],
  ['replace with a plain expression', `sink('v1.0-v'.replace(/^v/, ''))`, ['1.0-v']],
  [
    'replace with an expression that is not plain',
    `sink('v1.0'.replace(/(v+)+$/, ''))`,
    ['{unknown}'],
  ],
  ['slice', `sink('v1.0'.slice(1))`, ['1.0']],
  ['split and index', `sink('a/b'.split('/')[1])`, ['b']],
  ['path.join', `import path from 'node:path'; sink(path.join('a', 'b'))`, ['a/b']],
  [
    'util.format',
    `import util from 'node:util'; sink(util.format('%s-%s.zip', 'a', 'b'))`,
    ['a-b.zip'],
  ],
  ['a URL on a base', `sink(new URL('/b', 'https://a/c').href)`, ['https://a/b']],
  ['a URL as text', `sink(new URL('https://a/c').toString())`, ['https://a/c']],
  ['a conditional', `sink(x ? 'a' : 'b')`, ['a', 'b']],
  ['the last of a sequence', `sink((0, 'a'))`, ['a']],
  ['awaited', `async function f() { sink(await Promise.resolve('a')) }`, ['a']],
  ['then', `sink(Promise.resolve('a').then((x) => x + 'b'))`, ['ab']],
  [
    'Promise.all',
    `async function f() { const [a, b] = await Promise.all(['x', 'y']); sink(b) }`,
    ['y'],
  ],
  ['void 0', `sink(void 0)`, ['…']],
  ['a name that nothing defines', `sink(nobody)`, ['{unknown}']],
])('%s is understood', (_, text, lines) => {
  expect(told(text)).toEqual(lines);
});

test.each<[string, string, readonly string[]]>([
  ['the last assignment counts', `let a = 'x'; a = 'y'; sink(a)`, ['y']],
  ['a branch may have been taken', `let a = 'x'; if (q) a = 'y'; sink(a)`, ['y', 'x']],
  [
    'one of both branches was taken',
    `let a = 'x'; if (q) { a = 'y' } else { a = 'z' } sink(a)`,
    ['z', 'y'],
  ],
  [
    'a branch that returns does not reach',
    `function f() { let a = 'x'; if (q) { a = 'y'; return } sink(a) } f()`,
    ['x'],
  ],
  [
    'a branch that throws does not reach',
    `function f() { let a = 'x'; if (q) { a = 'y'; throw a } sink(a) } f()`,
    ['x'],
  ],
  ['what comes after it does not reach', `let a = 'x'; sink(a); a = 'y'`, ['x']],
  ['what comes after it in a loop does', `let a = 'x'; for (;;) { sink(a); a = 'y' }`, ['x', 'y']],
  [
    'what grows in a loop is open',
    `let a = 'x'; for (;;) { sink(a); a = a + 'y' }`,
    ['x', 'xy', '…'],
  ],
  ['a try may have failed', `let a = 'x'; try { a = 'y' } catch {} sink(a)`, ['y', 'x']],
  ['what a callback sees', `let a = 'x'; a = 'y'; run(() => { sink(a) })`, ['y']],
  ['what a function sees is any', `let a = 'x'; function f() { sink(a) } a = 'y'; f()`, ['x', 'y']],
  ['plus and assign', `let a = 'x'; a += 'y'; sink(a)`, ['xy']],
  ['it names itself', `let a = a; sink(a)`, ['…']],
])('of assignments: %s', (_, text, lines) => {
  expect(told(text)).toEqual(lines);
});

test.each<[string, string, readonly string[]]>([
  ['an argument', `function f(a) { sink(a) } f('x')`, ['x']],
  ['arguments of all callers', `function f(a) { sink(a) } f('x'); f('y')`, ['x', 'y']],
  ['a default', `function f(a = 'x') { sink(a) } f()`, ['x']],
  ['a default that is not needed', `function f(a = 'x') { sink(a) } f('y')`, ['y']],
  ['nobody calls it', `function f(a) { sink(a) }`, ['{unknown}']],
  ['what it returns', `const f = (a) => 'x' + a; sink(f('y'))`, ['xy']],
  ['of this call, not of others', `const f = (a) => 'x' + a; f('z'); sink(f('y'))`, ['xy']],
  ['all that it returns', `function f(q) { if (q) return 'x'; return 'y' } sink(f())`, ['x', 'y']],
  [
    'a switch',
    `function f(q) { switch (q) { case 1: return 'x'; default: return 'y' } } sink(f())`,
    ['x', 'y'],
  ],
  ['an object', `function f() { return { url: 'x' } } sink(f().url)`, ['x']],
  ['destructured', `function f({ url: [a] }) { sink(a) } f({ url: ['x'] })`, ['x']],
  ['spread over', `const a = { v: 'x' }; sink({ ...a, w: 'y' }.v)`, ['x']],
  [
    'written later, and returned',
    `function f() { const a = {}; a.v = 'x'; return a } sink(f().v)`,
    ['x'],
  ],
  ['promised', `sink(await new Promise((resolve) => { q(() => resolve('x')) }))`, ['x']],
  ['written later', `const a = {}; a.v = 'x'; sink(a.v)`, ['x']],
  ['an element of a list', `for (const a of ['x', 'y']) sink(a)`, ['x', 'y']],
  ['an element that is added', `const l = []; l.push('x'); for (const a of l) sink(a)`, ['x']],
  ['a callback of a list', `['x', 'y'].map((a) => sink(a))`, ['x', 'y']],
  ['it calls itself', `function f(a, n) { if (n) f(a, n - 1); sink(a) } f('x', 3)`, ['x']],
])('of functions and data: %s', (_, text, lines) => {
  expect(told(text)).toEqual(lines);
});

test.each<[string, string, readonly string[]]>([
  ['a field', `class A { v = 'x'; f() { sink(this.v) } }`, ['x']],
  [
    'of the constructor',
    `class A { constructor(v) { this.v = v } f() { sink(this.v) } } new A('x')`,
    ['x'],
  ],
  [
    'of an object',
    `class A { constructor(v) { this.v = v } } const a = new A('x'); new A('y'); sink(a.v)`,
    ['x'],
  ],
  [
    'of the base',
    `class B { constructor(v) { this.v = v } } class A extends B { f() { sink(this.v) } constructor() { super('x') } } new A()`,
    ['x'],
  ],
  ['of a getter', `class A { get v() { return 'x' } f() { sink(this.v) } }`, ['x']],
  ['of a static field', `class A { static v = 'x' } sink(A.v)`, ['x']],
  [
    'an enum of TypeScript',
    `var E; (function (E) { E["A"] = "x"; E["B"] = "y" })(E || (E = {})); sink(E.A)`,
    ['x'],
  ],
])('of classes: %s', (_, text, lines) => {
  expect(told(text)).toEqual(lines);
});

test.each<[string, string, readonly string[]]>([
  ['an input', `${core}sink('a' + core.getInput('Version'))`, ['a{input version}']],
  ['an input with another value', `${core}sink(core.getInput('v') || 'v1')`, ['{input v or v1}']],
  ['an input of the environment', `sink(process.env['INPUT_MY-VERSION'])`, ['{input my-version}']],
  ['a variable', `sink(process.env.TOOL_VERSION)`, ['{variable TOOL_VERSION}']],
  [
    'a variable or a text',
    `sink(process.env.TOOL_VERSION || 'v1')`,
    ['{variable TOOL_VERSION}', 'v1'],
  ],
  ['the system of the runner', `sink(process.env.RUNNER_OS)`, ['{machine RUNNER_OS}']],
  [
    'the platform',
    `import os from 'os'; sink(os.platform() + process.arch)`,
    ['{machine platform}{machine arch}'],
  ],
  ['the ref of the run', `sink(process.env.GITHUB_REF)`, ['{variable GITHUB_REF}']],
  [
    'a part of an answer',
    `async function f() { const r = await fetch('https://a'); const j = await r.json(); sink(j.releases[0].tag_name.replace('v', '')) }`,
    ['{answer fetch}'],
  ],
  [
    'what a program printed',
    `import { execSync } from 'node:child_process'; sink(execSync('git tag').toString().trim())`,
    ['{answer node:child_process.execSync}'],
  ],
  [
    'a file of the workspace',
    `import fs from 'node:fs'; sink(fs.readFileSync('.tool-version', 'utf8').trim())`,
    ['{workspace tool-version}'],
  ],
  [
    'a file of the action',
    `import fs from 'node:fs'; import path from 'node:path'; sink(JSON.parse(fs.readFileSync(path.join(__dirname, 'v.json'), 'utf8')).v)`,
    ['{table v.json}'],
  ],
  [
    'a file of the machine',
    `import fs from 'node:fs'; sink(fs.readFileSync('/etc/version', 'utf8'))`,
    ['{unknown}'],
  ],
  [
    'a table with any key',
    `const sums = { a: { x: '1' }, b: { x: '2' } }; sink(sums[key].x)`,
    ['{table sums}'],
  ],
  [
    'a small table with any key',
    `const names = { linux: 'a', darwin: 'b' }; sink(names[key])`,
    ['a', 'b'],
  ],
  ['a table with a key', `const sums = { a: { x: '1' }, b: { x: '2' } }; sink(sums['a'].x)`, ['1']],
  ['a key of all objects', `const sums = { a: { x: '1' } }; sink(sums.a['__proto__'])`, ['…']],
  ['a map', `const sums = new Map([['a', '1']]); sink(sums.get(key))`, ['{table sums}']],
  [
    'a map that grows',
    `const m = new Map(); m.set('a', process.env.X); sink(m.get(key))`,
    ['{variable X}'],
  ],
  ['JSON that is shipped', `const sums = JSON.parse('{"a": {"x": "1"}}'); sink(sums.a.x)`, ['1']],
  [
    'JSON that is shipped with any key',
    `const sums = JSON.parse('{"a": "1"}'); sink(sums[key])`,
    ['{table a table of the code}'],
  ],
  [
    'lines of an input',
    `${core}for (const a of core.getMultilineInput('tools')) sink(a)`,
    ['{input tools}'],
  ],
])('of sources: %s', (_, text, lines) => {
  expect(told(text)).toEqual(lines);
});

test.each<[string, string, readonly string[]]>([
  [
    'latest is looked up',
    `let v = core.getInput('v'); if (v === 'latest') v = (await fetch('https://a')).url; sink(v)`,
    ['{answer fetch} if v=latest', '{input v} if v!=latest'],
  ],
  [
    'nothing is replaced',
    `let v = core.getInput('v'); if (!v) { v = '1.0' } sink(v)`,
    [`1.0 if v=''`, `{input v} if v!=''`],
  ],
  [
    'a conditional',
    `const v = core.getInput('v'); sink(v === 'latest' ? 'a' : v)`,
    ['a if v=latest', '{input v} if v!=latest'],
  ],
  [
    'a switch',
    `const f = () => { switch (core.getInput('v')) { case 'x': return 'a'; case 'y': return 'b'; default: return 'c' } }; sink(f())`,
    ['a if v=x', 'b if v=y', 'c if v!=x|y'],
  ],
  [
    'a platform',
    `sink(process.platform === 'win32' ? 'a' : 'b')`,
    ['a if win32', 'b if linux|darwin'],
  ],
  [
    'what excludes each other',
    `const w = process.platform === 'win32'; sink((w ? 'a' : 'b') + (w ? '.zip' : '.gz'))`,
    ['a.zip if win32', 'b.gz if linux|darwin'],
  ],
  [
    'a boolean input',
    `sink(core.getBooleanInput('b') ? 'x' : 'y')`,
    ['x if b=true|True|TRUE', 'y if b!=true|True|TRUE'],
  ],
  [
    'a list of values',
    `const v = core.getInput('v'); sink(['a', 'b'].includes(v) ? 'x' : 'y')`,
    ['x if v=a|b', 'y if v!=a|b'],
  ],
  [
    'only a part of an input',
    `const v = core.getInput('v').split('@')[0]; sink(v === 'a' ? 'x' : 'y')`,
    ['x', 'y'],
  ],
  [
    'a way out before',
    `const f = () => { const v = core.getInput('v'); if (v === 'a') return 'x'; return 'y' }; sink(f())`,
    ['x if v=a', 'y if v!=a'],
  ],
])('conditions: %s', (_, text, lines) => {
  expect(told(core + text)).toEqual(lines);
});

test.each<[string, string, readonly string[]]>([
  [
    'await as TypeScript lowers it to generators',
    `${core}
function run() { return __awaiter(this, void 0, void 0, function* () { const v = yield version(); sink('a/' + v); }); }
function version() { return __awaiter(this, void 0, void 0, function* () { return core.getInput('v'); }); }
run();`,
    ['a/{input v}'],
  ],
  [
    'await as TypeScript lowers it to ES5',
    `${core}
function run() {
  return __awaiter(this, void 0, void 0, function () {
    var v;
    return __generator(this, function (_a) {
      switch (_a.label) {
        case 0: return [4 /*yield*/, version()];
        case 1: v = _a.sent(); sink('a/' + v); return [2 /*return*/];
      }
    });
  });
}
function version() {
  return __awaiter(this, void 0, void 0, function () {
    return __generator(this, function (_a) { return [2 /*return*/, core.getInput('v')]; });
  });
}
run();`,
    ['a/{input v}'],
  ],
  [
    'modules of ncc',
    `var __webpack_modules__ = ({
1: ((module, exports, __nccwpck_require__) => {
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.base = void 0;
const data = __nccwpck_require__(2);
exports.base = 'https://a/' + data.v;
}),
2: ((module) => { "use strict"; module.exports = JSON.parse('{"v":"1.0"}'); })
});
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== undefined) return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = { exports: {} };
  __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  return module.exports;
}
const x = __nccwpck_require__(1);
sink(x.base);`,
    ['https://a/1.0'],
  ],
  [
    'minified code',
    'var c=require("@actions/core");async function f(){let e=c.getInput("v");return"latest"===e&&(e=(await fetch("https://a")).url),e}(async()=>{const t=await f();sink(`a/${t}`)})();',
    ['a/{answer fetch} if v=latest', 'a/{input v} if v!=latest'],
  ],
])('shapes: %s', (_, text, lines) => {
  expect(told(text)).toEqual(lines);
});

test('an object that is spread into itself has what it ever had', () => {
  const text = `let x = { a: '1' }; for (const k of ks) x = { ...x, b: k }; sink(x.a)`;
  expect(told(text)).toContain('1');
});

test.each<[string, string]>([
  ['a sum of many stretches', `sink(${Array.from({ length: 900 }, () => `'a'`).join('+')})`],
  ['conditionals within each other', `sink(${'x?"a":'.repeat(400)}"b")`],
  [
    'functions that call each other',
    `${Array.from({ length: 400 }, (_, i) => `function f${i}(a) { return f${(i + 1) % 400}(a + 'x') + f${(i + 7) % 400}(a) }`).join('\n')} sink(f0('a'))`,
  ],
  ['aliases of each other', `let a = b; let b = a; a = b; sink(a + b)`],
  [
    'very many alternatives',
    `${Array.from({ length: 30 }, (_, i) => `const a${i} = x${i} ? 'latest${i}' : 'main${i}';`).join('')} sink(${Array.from({ length: 30 }, (_, i) => `a${i}`).join('+')})`,
  ],
])('bounded: %s is open or unknown in the end', (_, text) => {
  const lines = told(text);
  expect(lines.length).toBeLessThanOrEqual(25);
  expect(lines.some((line) => line === '…' || line.includes('{unknown}'))).toBe(true);
});

test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])(
  'a member "%s" that nothing gives is nothing',
  (name) => {
    expect(told(`const t = JSON.parse('{"a":"1"}'); sink(t['${name}'])`)).toEqual(['…']);
    expect(told(`const t = { a: '1' }; sink(t['${name}'])`)).toEqual(['…']);
  },
);
