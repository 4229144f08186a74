import { expect, test } from '@jest/globals';
import { sitesOf } from './sites-of.ts';

const url = 'https://example.org/latest.zip';
const body = "function run(a) { return require('child_process').execSync(a); }";
const call = "('curl https://example.org/i.sh | sh');";
const script = ['exec-remote curl https://example.org/i.sh'];

test.each<[string, string, readonly string[]]>([
  [
    'in a module of old rollup',
    `function createCommonjsModule(fn) { var module = { exports: {} }; return fn(module, module.exports), module.exports; }
var e = createCommonjsModule(function (module, exports) { ${body} exports.run = run; }); e.run${call}`,
    script,
  ],
  [
    'in one that is told its folder',
    `function createCommonjsModule(fn, basedir, module) { return module = { path: basedir, exports: {}, require: function (path, base) { return no(path); } }, fn(module, module.exports), module.exports; }
var e = createCommonjsModule(function (module, exports) { ${body} exports.run = run; }, '/x'); e.run${call}`,
    script,
  ],
  [
    'in a minified one',
    `function t(t,e){return t(e={exports:{}},e.exports),e.exports}
var e = t(function (t, e) { ${body} e.run = run; }); e.run${call}`,
    script,
  ],
  [
    'in a module of rollup that is loaded once',
    `var tool = {}; var has; function requireTool () { if (has) return tool; has = 1; (function (exports) { ${body} exports.run = run; } (tool)); return tool; }
requireTool().run${call}`,
    script,
  ],
  [
    'in a module of rollup with both names',
    `var tool = { exports: {} }; (function (module, exports) { ${body} exports.run = run; } (tool, tool.exports));
var toolExports = tool.exports; toolExports.run${call}`,
    script,
  ],
  [
    'in one that gives a function',
    `var tool = { exports: {} }; (function (module) { module.exports = function (a) { return require('child_process').execSync(a); }; } (tool));
var toolExports = tool.exports; toolExports${call}`,
    script,
  ],
  [
    'in a namespace of TypeScript',
    `var Tool; (function (Tool) { ${body} Tool.run = run; })(Tool || (Tool = {})); Tool.run${call}`,
    script,
  ],
  [
    'through a global of another module',
    `globalThis.tc = require('@actions/tool-cache'); globalThis.main = async () => { await self.tc.downloadTool('${url}'); }; main();`,
    [`download tool-cache.downloadTool ${url}`],
  ],
  [
    'through something that holds the library',
    `function go(held) { return held.tools.downloadTool('${url}'); } go(unseen());`,
    [`download tool-cache.downloadTool ${url}`],
  ],
  [
    'by a program out of a table',
    `const { exec } = require('@actions/exec'); const core = require('@actions/core');
const managers = { npm: { install: 'npm i' }, yarn: { install: 'yarn add' } };
exec(managers[core.getInput('m')].install, ['x@latest']);`,
    ['install npm x@latest', 'install yarn x@latest'],
  ],
  [
    'by a command that an input may replace',
    `const { exec } = require('@actions/exec'); const core = require('@actions/core');
exec('bash', ['-c', core.getInput('c') || 'npm install -g x@latest']);`,
    ['install npm x@latest'],
  ],
  [
    'by a library that starts programs, in a bundle without names',
    `function spawn(command, args, options) { const p = parse(command, args, options); const s = require('child_process').spawn(p.command, p.args, p.options); enoent.hookChildProcess(s, p); return s; }
spawn('npm', ['install', 'x@latest']);`,
    ['install npm x@latest'],
  ],
])('a fetch %s is found', (_name, text, expected) => {
  expect(sitesOf(text)).toEqual(expected);
});
