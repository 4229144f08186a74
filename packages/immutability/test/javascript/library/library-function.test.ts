import { expect, test } from '@jest/globals';
import { libraryFunction } from '../../../src/javascript/library/library-function.ts';
import { programOf } from '../../support/program-of.ts';
import { toolkitTexts } from '../../support/toolkit-texts.ts';

test.each([
  [
    'a built-in module',
    "import { execFile } from 'child_process'; execFile('x');",
    ['node:child_process.execFile'],
  ],
  [
    'a built-in module by its prefix',
    "import * as h from 'node:https'; h.get('x');",
    ['node:https.get'],
  ],
  [
    'a package that is not bundled',
    "import * as tc from '@actions/tool-cache'; tc.downloadTool('x');",
    ['tool-cache.downloadTool'],
  ],
  ['a default import', "import got from 'got'; got('x');", ['got']],
  ['a global', "fetch('x');", ['fetch']],
  [
    'a function by its texts',
    `${toolkitTexts.downloadTool} downloadTool('x');`,
    ['tool-cache.downloadTool'],
  ],
  [
    'a function whose name is gone',
    `${toolkitTexts.exec.replace('function exec', 'function a')} a('x');`,
    ['exec.exec'],
  ],
  ['an own function', 'function run() { return 1; } run();', []],
  ['names of every object', "constructor('x'); __proto__('y');", ['constructor', '__proto__']],
])('%s', (_name, text, names) => {
  const program = programOf(text);
  const found = program.calls
    .slice(-Math.max(1, names.length))
    .flatMap(({ callee }) => program.calleesOf(callee))
    .map((callee) => libraryFunction(callee, program));
  expect(found.filter((name) => name !== undefined)).toEqual(names);
});

test('a function that merely logs the same words is no library', () => {
  const program = programOf(
    `function f(u) { log('Downloading ' + u); log('Destination ' + u); } f('x');`,
  );
  const callees = program.calls.slice(-1).flatMap(({ callee }) => program.calleesOf(callee));
  expect(callees.map((callee) => libraryFunction(callee, program))).toEqual([undefined]);
});
