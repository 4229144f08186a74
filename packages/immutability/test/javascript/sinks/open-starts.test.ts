import { expect, test } from '@jest/globals';
import { openStarts } from '../../../src/javascript/sinks/open-starts.ts';
import { programOf } from '../../support/program-of.ts';

const exec = "const { exec } = require('@actions/exec');";
const core = "const core = require('@actions/core');";
const unknown = 'a program is started, and nobody can tell which';

test.each<[string, string, readonly string[]]>([
  ['a program that nothing in the code names', `${exec} exec(unseen(), ['x']);`, [unknown]],
  ['a text for a shell that is unknown', "require('child_process').execSync(unseen());", [unknown]],
  [
    'a second command of such a text',
    "require('child_process').execSync(`cd x && ${unseen()} run`);",
    [unknown],
  ],
  [
    'a script that is unknown',
    `${exec} exec('bash', ['-c', unseen()]);`,
    ['what "bash" is told to do is not known'],
  ],
  [
    'a package manager with an unknown word first',
    `${exec} exec('npm', [unseen(), 'x']);`,
    ['what "npm" is told to do is not known'],
  ],
  ['a program with an unknown argument', `${exec} exec('tar', ['xf', unseen()]);`, []],
  ['git with an unknown ref', `${exec} exec('git', ['checkout', unseen()]);`, []],
  ['a program in an unknown folder', `${exec} exec(unseen() + '/bin/tool', ['x']);`, []],
  ['a command that an input is', `${core} ${exec} exec(core.getInput('command'));`, []],
  ['a script that an input is', `${core} ${exec} exec('sh', ['-c', core.getInput('run')]);`, []],
  ['a program that the environment names', `${exec} exec(process.env.SHELL, ['x']);`, []],
  ['node itself', `${exec} exec(process.execPath, ['x.js']);`, []],
  ['a program that nobody starts', `${exec} function never() { exec(unseen()); }`, []],
  [
    'what all callers of a lowered wrapper say',
    `${exec} function run(a_1) { return __awaiter(this, arguments, void 0, function* (a, b = true) { yield exec(a, [], {}); }); } run('git status');`,
    [],
  ],
])('of %s it is said', (_name, text, expected) => {
  expect(openStarts(programOf(text)).map(({ why }) => why)).toEqual(expected);
});
