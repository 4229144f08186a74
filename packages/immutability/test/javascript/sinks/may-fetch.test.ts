import { expect, test } from '@jest/globals';
import { mayFetch } from '../../../src/javascript/sinks/may-fetch.ts';

test.each([
  ['a module that starts programs', "require('child_process').execSync('x')"],
  ['a module of the network', "import { get } from 'node:https';"],
  ['the global function', 'await fetch(url)'],
  ['a name that is computed', 'const m = require(name);'],
  ['a text that is evaluated', 'eval(text)'],
  [
    'a member of a global that is computed',
    "globalThis['fet' + 'ch'](url); process.binding('tcp_wrap')",
  ],
])('%s may fetch', (_name, text) => {
  expect(mayFetch(text)).toBe(true);
});

test.each([
  ['arithmetic', 'export const sum = (a, b) => a + b;'],
  [
    'files alone',
    "import { readFileSync } from 'node:fs'; console.log(readFileSync('x', 'utf8'));",
  ],
])('%s may not', (_name, text) => {
  expect(mayFetch(text)).toBe(false);
});
