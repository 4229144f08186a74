import { describe, expect, test } from '@jest/globals';
import { fetchesItself } from '../../../src/javascript/library/fetches-itself.ts';
import { toolkitTexts } from '../../support/toolkit-texts.ts';
import { sitesOf } from '../sinks/sites-of.ts';

test.each([
  ["execSync('curl -o x https://example.com')", true],
  ['(0, x.execFileSync)("wget", [url])', true],
  ['spawn(`bash`, [])', true],
  ["exec('npm install')", true],
  ["await fetch('https://example.com/x')", true],
  ["await fetch( 'http://example.com/x')", true],
  ['await (0, tc.downloadTool)(url)', true],
  ['await t.downloadTool(url)', true],
  ['downloadTool(url)', false],
  ['await fetch(url)', false],
  ["exec('git fetch')", false],
  ["spawn('shift')", false],
  ["refetch('https://example.com')", false],
  ["regex.exec('https')", false],
  ["log('curl https://example.com')", false],
])('%s: %s', (text, expected) => {
  expect(fetchesItself(text)).toBe(expected);
});

/** The marks by which libraries are known, in a class of the action's own. */
const marks =
  'if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL || !process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) log();';
const url = 'https://example.com/latest/x.tgz';

describe('own code in the words of a library', () => {
  test.each<[string, string, string]>([
    [
      'a class with the marks of another',
      `class Own { constructor() { ${marks} } async run() { save(await fetch('${url}')); } } new Own().run();`,
      `download fetch ${url}`,
    ],
    [
      'a class with the texts of a client',
      `import { execSync } from 'child_process';
        class Own { send() { if (this.over) throw new Error('Client has already been disposed.'); execSync('curl -sSL https://example.com/i.sh | sh'); }
          getJson() {} requestRawWithCallback() {} } new Own().send();`,
      'exec-remote curl https://example.com/i.sh',
    ],
    [
      'a function with the texts of another',
      `import * as tc from '@actions/tool-cache';
        async function own(line) { if (!line) throw new Error("Parameter 'commandLine' cannot be null or empty."); await tc.downloadTool('${url}'); }
        own(z);`,
      `download tool-cache.downloadTool ${url}`,
    ],
    [
      'a module of a number',
      `(() => { var __webpack_modules__ = ({
        1: ((module) => { log('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable'); module.exports = async () => save(await fetch('${url}')); }) });
        function __nccwpck_require__(id) { var module = { exports: {} }; __webpack_modules__[id](module, module.exports, __nccwpck_require__); return module.exports; }
        __nccwpck_require__(1)(); })();`,
      `download fetch ${url}`,
    ],
  ])('%s is own code', (_name, text, site) => {
    expect(sitesOf(text)).toEqual([site]);
  });

  test('what only says the words stays the library', () => {
    expect(sitesOf(`${toolkitTexts.HttpClient} new HttpClient();`)).toEqual([]);
  });
});
