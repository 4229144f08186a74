import { expect, test } from '@jest/globals';
import { programOf } from '../../support/program-of.ts';
import { calleeNames } from './callee-names.ts';

const ncc = (modules: string, entry: string) => `/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({
${modules}
/******/ 	});
/******/ 	var __webpack_module_cache__ = {};
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) { return cachedModule.exports; }
/******/ 		var module = __webpack_module_cache__[moduleId] = { exports: {} };
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		return module.exports;
/******/ 	}
/******/ 	(() => { __nccwpck_require__.n = (module) => { var getter = () => (module); return getter; }; })();
var __webpack_exports__ = {};
${entry}
module.exports = __webpack_exports__;
})();`;

const tool = `/***/ 7784: /***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {
"use strict";
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.downloadTool = void 0;
function downloadTool(url) { 'tool'; }
exports.downloadTool = downloadTool;
}),`;
const importStar = `var __importStar = (this && this.__importStar) || (function () {
  var ownKeys = function(o) { return Object.getOwnPropertyNames(o); };
  return function (mod) { if (mod && mod.__esModule) return mod; var result = {}; return result; };
})();`;

test.each<[string, string, readonly string[]]>([
  [
    'ncc and what TypeScript wraps imports in',
    ncc(
      `${tool}
/***/ 1: /***/ (function(module, exports, __nccwpck_require__) {
${importStar}
const tc = __importStar(__nccwpck_require__(7784));
probe(tc.downloadTool);
}),`,
      '__nccwpck_require__(1);',
    ),
    ['tool'],
  ],
  [
    'the entry of ncc itself',
    ncc(
      tool,
      'const tc_1 = __nccwpck_require__(7784); (0, probe)((0, tc_1.downloadTool)); probe(tc_1.downloadTool);',
    ),
    ['tool'],
  ],
  [
    'ES modules in ncc',
    ncc(
      `/***/ 5: /***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, { "Z": () => (/* binding */ load) });
function load() { 'load'; }
}),`,
      'var load__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5); probe(load__WEBPACK_IMPORTED_MODULE_0__/* load */ .Z);',
    ),
    ['load'],
  ],
  [
    'externals and the getter of a default export',
    ncc(
      `/***/ 9896: /***/ ((module) => { module.exports = require("fs"); }),`,
      'var fs_ = __nccwpck_require__(9896); var fs_default = /*#__PURE__*/__nccwpck_require__.n(fs_); probe(fs_default().writeFile);',
    ),
    ['fs writeFile'],
  ],
  [
    'externals of ES bundles',
    `import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = ({ 421: (module) => { module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process"); } });
function __nccwpck_require__(moduleId) { var module = { exports: {} }; __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__); return module.exports; }
const cp = __nccwpck_require__(421); probe(cp.execFile);`,
    ['node:child_process execFile'],
  ],
  [
    'minified ncc',
    `(()=>{var e={784:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true});t.downloadTool=r;function r(e){'tool'}},9:(e,t,r)=>{const n=r(784);probe(n.downloadTool)}};var t={};function n(r){var i=t[r];if(i!==undefined)return i.exports;var s=t[r]={exports:{}};e[r](s,s.exports,n);return s.exports}var r=n(9);module.exports=r})();`,
    ['tool'],
  ],
  [
    'a module that is a function',
    ncc(
      `/***/ 3: /***/ ((module) => { module.exports = function () { 'whole'; }; }),`,
      'probe(__nccwpck_require__(3));',
    ),
    ['whole'],
  ],
  [
    'what a module gives on',
    ncc(
      `${tool}
/***/ 2: /***/ (function(module, exports, __nccwpck_require__) {
__exportStar(__nccwpck_require__(7784), exports);
}),`,
      'probe(__nccwpck_require__(2).downloadTool);',
    ),
    ['tool'],
  ],
  [
    'getters of TypeScript',
    ncc(
      `${tool}
/***/ 2: /***/ (function(module, exports, __nccwpck_require__) {
var a_1 = __nccwpck_require__(7784);
Object.defineProperty(exports, "get", { enumerable: true, get: function () { return a_1.downloadTool; } });
}),`,
      'probe(__nccwpck_require__(2).get);',
    ),
    ['tool'],
  ],
  [
    'esbuild',
    `var __commonJS = (cb, mod) => function __require() {
  return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
};
var __export = (target, all) => { for (var name in all) __defProp(target, name, { get: all[name], enumerable: true }); };
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? {} : {}, __copyProps(isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target, mod));
// node_modules/tool/index.js
var require_tool = __commonJS({
  "node_modules/tool/index.js"(exports2) { exports2.downloadTool = function () { 'tool'; }; }
});
// src/main.ts
var tc = __toESM(require_tool(), 1);
probe(tc.downloadTool);`,
    ['tool'],
  ],
  [
    'namespaces of esbuild',
    `var __export = (target, all) => { for (var name in all) __defProp(target, name, { get: all[name] }); };
var ns = {}; __export(ns, { load: () => load }); function load() { 'load'; } probe(ns.load);`,
    ['load'],
  ],
  [
    'minified esbuild that keeps names',
    `var P=Object.defineProperty;var o=(t,e)=>P(t,"name",{value:e,configurable:!0});var m=(t,e)=>()=>(e||t((e={exports:{}}).exports,e),e.exports);var w=(t,e,r)=>(r=t!=null?{}:{},c(e||!t||!t.__esModule?P(r,"default",{value:t,enumerable:!0}):r,t));var G=m(C=>{"use strict";C.downloadTool=o(function(t){'tool'},"downloadTool")});var k=w(G());probe(k.downloadTool);`,
    ['tool'],
  ],
  [
    'rollup',
    `var tool = {}; var hasRequiredTool;
function requireTool () { if (hasRequiredTool) return tool; hasRequiredTool = 1;
  Object.defineProperty(tool, "__esModule", { value: true }); tool.downloadTool = downloadTool;
  function downloadTool() { 'tool'; } return tool; }
var toolExports = requireTool(); probe(toolExports.downloadTool);`,
    ['tool'],
  ],
])('callees are found through %s', (_name, text, expected) => {
  const program = programOf(text);
  const probes = program.calls.filter((one) => program.textOf(one.callee) === 'probe');
  expect(probes).toHaveLength(1);
  expect(calleeNames(program)).toEqual(expected);
});

test('a chunk is read, and what it holds is found by its number', () => {
  const program = programOf(
    `var __webpack_modules__ = ({ 4: (m, e, r) => {
  r.e(/* import() */ 81).then(r.bind(r, 9081)).then((auth) => auth.configure());
  (async () => { const { configure } = await r.e(81).then(r.bind(r, 9081)); probe(configure); })(); } });
function r(moduleId) { var module = { exports: {} }; __webpack_modules__[moduleId](module, module.exports, r); return module.exports; }
r.u = (chunkId) => "" + chunkId + ".index.js"; function load(chunkId) { return import("./" + r.u(chunkId)); } r(4);`,
    {
      'dist/81.index.js': `export const id = 81; export const modules = { /***/ 9081: (m, exports, r) => { exports.configure = () => 'configured'; } };`,
      'dist/other.js': 'never();',
    },
  );
  expect(calleeNames(program)).toEqual(['configured']);
  expect(program.modules.map(({ name }) => name)).toEqual([
    'dist/index.js',
    'dist/81.index.js',
    '4',
    '9081',
  ]);
});

test('files of the tree are one program', () => {
  const program = programOf(
    "import { f as g } from './a.mjs'; import pkg from 'pkg'; probe(g); pkg();",
    {
      'dist/a.mjs': "export * from './b.js'; export { h as f } from './b.js';",
      'dist/b.js': "export function h() { 'h'; }",
      'node_modules/pkg/package.json': '{"main": "lib/main"}',
      'node_modules/pkg/lib/main.js': "module.exports = () => 'pkg';",
    },
  );
  expect(calleeNames(program)).toEqual(['h']);
  expect(program.modules.find(({ name }) => name.includes('pkg'))?.library).toBe('pkg');
});

test.each<[string, string, string | undefined]>([
  [
    'esbuild',
    '// node_modules/@actions/core/lib/core.js\nprobe();\n// src/main.ts\nmain();',
    '@actions/core',
  ],
  [
    'rolldown',
    '//#region node_modules/.deno/a@1/node_modules/a/x.js\nprobe();\n//#endregion\nmain();',
    'a',
  ],
  [
    'webpack',
    ';// CONCATENATED MODULE: ./node_modules/a/x.js\nprobe();\n// pkg/src/y.js\n;// CONCATENATED MODULE: ./src/y.js\nmain();',
    'a',
  ],
  ['no bundler, in a comment of a library', 'main();\n// node_modules/a/x.js\nprobe();', undefined],
])('comments of %s show the library of flat code', (_name, text, library) => {
  const program = programOf(text);
  const of = (name: string) => {
    const call = program.calls.find((one) => program.textOf(one.callee) === name);
    return call === undefined ? 'absent' : program.moduleOf(call).library;
  };
  expect([of('probe'), of('main')]).toEqual([library, undefined]);
});

test('webpack says beside a require which library a number is', () => {
  const program = programOf(
    ncc(
      `/***/ 2088: /***/ ((module) => { probe(); }),`,
      '// EXTERNAL MODULE: ./node_modules/semver/index.js\nvar semver = __nccwpck_require__(2088);',
    ),
  );
  const call = program.calls.find((one) => program.textOf(one.callee) === 'probe');
  expect(call && program.moduleOf(call).library).toBe('semver');
});
