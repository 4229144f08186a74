import { expect, test } from '@jest/globals';
import { isOwnCode } from '../../../src/javascript/library/is-own-code.ts';
import { programOf } from '../../support/program-of.ts';
import { toolkitTexts } from '../../support/toolkit-texts.ts';

test.each<[string, string, readonly string[]]>([
  ['all of a plain file', 'a(); function f() { b(); }', ['a', 'b']],
  ['the rest of a flat bundle', `${toolkitTexts.which} own();`, ['own']],
  ['a route of the API in own words', "own('GET /repos/{owner}/{repo}/releases/latest');", ['own']],
  [
    'an error of a library in own words',
    "if (e.code === 'UND_ERR_CONNECT_TIMEOUT') own();",
    ['own'],
  ],
])('own code is %s', (_name, text, names) => {
  const program = programOf(text);
  const found = program.calls
    .filter((call) => isOwnCode(call, program))
    .map(({ callee }) => program.textOf(callee));
  expect(found).toEqual(names);
});

test('a numbered module that holds a library is none, one that holds several is own code', () => {
  const program = programOf(`(() => { var __webpack_modules__ = ({
    1: ((m, exports) => { helper(); ${toolkitTexts.which} exports.which = which; }),
    2: ((m, exports, __nccwpck_require__) => { own(); ${toolkitTexts.which} ${toolkitTexts.exec} }) });
    function __nccwpck_require__(id) { var module = { exports: {} }; __webpack_modules__[id](module, module.exports, __nccwpck_require__); return module.exports; }
    __nccwpck_require__(2); __nccwpck_require__(1); })();`);
  const found = program.calls
    .filter((call) => isOwnCode(call, program))
    .map(({ callee }) => program.textOf(callee));
  expect(found).toContain('own');
  expect(found).not.toContain('helper');
});
