import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { GuardError } from '@portcullis/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { makeTree } from '../../../test/support/make-tree.ts';
import { runProgram } from '../../../test/support/run-program.ts';
import { gaps } from '../src/gaps.ts';

const piped = composite('curl -sSfL https://example.com/install.sh | sh');
const tree = {
  'open/action.yml': piped,
  'clean/action.yml': composite('echo done'),
  'inputs/action.yaml': `inputs:\n  version:\n    default: latest\n${composite('echo done')}`,
  'script/.git/HEAD': '',
  'script/install.sh': 'curl -sSfL https://example.com/install.sh | sh\n',
  'script/sub/action.yml': composite('bash "$GITHUB_ACTION_PATH/../install.sh"'),
  'broken/action.yml': '- no map\n',
  'empty/README.md': '',
};

function composite(run: string): string {
  return `runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: ${run}\n`;
}

function run(args: readonly string[], input = '') {
  const cwd = makeTree(tree);
  return { cwd, ...runProgram('packages/cli', { cwd, input, args: ['gaps', ...args] }) };
}

describe('a folder', () => {
  test.each([
    ['open', 1],
    ['clean', 0],
    ['inputs', 0],
    ['script/sub', 1],
    ['broken', 3],
  ])('%s ends with %i', (dir, status) => {
    expect(run([dir])).toMatchObject({ status, stderr: '' });
  });

  test('text begins with the verdict and names the place', () => {
    const lines = run(['open']).stdout.split('\n');
    expect(lines[0]).toMatch(/^gaps "open" \(composite\): .*: 1 gap/);
    expect(lines.join('\n')).toContain('--> open/action.yml:5:12'.replace('open/', ''));
    expect(lines.join('\n')).toContain('https://example.com/install.sh');
  });

  test('a script above the action is read up to the folder that has .git', () => {
    const { stdout } = run(['script/sub', '--format', 'json']);
    const { action, sites } = JSON.parse(stdout);
    expect(action.path).toBe('sub');
    expect(sites[0].at).toMatchObject({ path: 'install.sh', start: { line: 1 } });
  });

  test('JSON is as the schema says', () => {
    const schema: unknown = JSON.parse(readFileSync('docs/gap-report.schema.json', 'utf8'));
    const validate = new Ajv2020({ allErrors: true }).compile(Object(schema));
    for (const dir of ['open', 'clean', 'script/sub', 'broken']) {
      const report: unknown = JSON.parse(run([dir, '--format', 'json']).stdout);
      expect({ dir, isValid: validate(report), errors: validate.errors }).toMatchObject({
        isValid: true,
      });
    }
  });

  test('SARIF has a result for each gap', () => {
    const { runs } = JSON.parse(run(['open', '--format', 'sarif']).stdout);
    expect(runs[0].results).toMatchObject([{ ruleId: 'immutability-gap', level: 'error' }]);
  });

  test('several formats go to files of their own', () => {
    const args = [
      'open',
      '--format',
      'text',
      '--format',
      'json=out.json',
      '--format',
      'markdown=a.md',
    ];
    const { cwd, status, stdout } = run(args);
    expect({ status, first: stdout.slice(0, 5) }).toEqual({ status: 1, first: 'gaps ' });
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toMatchObject({ version: 1 });
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain(
      '### ❌ Immutability of `open`: gaps',
    );
  });

  test('an input that it has may be given', () => {
    expect(run(['inputs', '--with', 'Version=1.2.3'])).toMatchObject({ status: 0, stderr: '' });
  });
});

test.each([
  [[], 'gaps needs the DIR of an action'],
  [['a', 'b'], 'gaps looks at one action, and "b" is a second'],
  [['none'], 'there is no folder "none": name the folder of an action, or "OWNER/REPO@COMMIT"'],
  [['empty'], 'there is no action.yml in "empty": name the folder of an action'],
  [['o/r@v4'], '"v4" is no full commit of "o/r", and what it names can change: give all 40 digits'],
  [['o/r@abc123'], '"abc123" is no full commit of "o/r"'],
  [['o/r@abc1234'], 'give all 40 digits, as "git rev-parse abc1234" in a clone prints them'],
  [['open/action.yml'], '"open/action.yml" is a file: name the folder of an action'],
  [[''], 'there is no folder ""'],
  [['inputs', '--with', 'version'], '"version" gives no input: write it as "version=1.2.3"'],
  [['inputs', '--with', '=1'], '"=1" gives no input'],
  [['inputs', '--with', 'a=1', '--with', 'A=2'], 'the input "a" is given twice'],
  [
    ['inputs', '--with', 'versoin=1'],
    'the action has no input "versoin", did you mean "version": known are version',
  ],
  [['clean', '--with', '__proto__=1'], 'the action has no input "__proto__": it has none'],
  [['open', '--format', 'jsno'], 'there is no format "jsno", did you mean "json"'],
  [['--batch', 'none.txt'], 'cannot read "none.txt" as a batch: '],
  [['--batch', '-', '--format', 'text'], '"--batch" writes a line of JSON for each action'],
  [['open', '--batch', '-'], '"--batch" takes every action'],
  [['--batch', '-', '--with', 'a=b'], '"--batch" takes every action'],
])('%j is refused with 2', async (args, message) => {
  const cwd = makeTree(tree);
  const said: string[] = [];
  const surroundings = {
    cwd,
    env: {},
    today: '2026-11-23',
    terminal: { isTty: false, columns: undefined },
    print: (text: string) => said.push(text),
    aside: { isTty: false, print: (text: string) => said.push(text) },
    readStdin: async () => Buffer.alloc(0),
  };
  const refused = gaps(args, surroundings, new URL('file:///none'));
  await expect(refused).rejects.toThrow(GuardError);
  await expect(refused).rejects.toThrow(message);
  expect(said).toEqual([]);
});

describe('a batch', () => {
  test('has a line for each action in its order, and a bad one stops no other', () => {
    const lines = [
      '# what we use',
      'open',
      '',
      'none',
      'clean',
      'o/r@v1',
      'inputs\tversion=1',
      'inputs\tversoin=1',
      'clean',
    ];
    const { status, stdout, stderr } = run(['--batch', '-'], `${lines.join('\r\n')}\n`);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ dir, verdict, error }) => [dir, verdict ?? error.slice(0, 20)])).toEqual([
      ['open', 'gaps'],
      ['none', 'there is no folder "'],
      ['clean', 'clean'],
      ['o/r@v1', '"v1" is no full comm'],
      ['inputs', 'clean'],
      ['inputs', 'the action has no in'],
      ['clean', 'clean'],
    ]);
    expect(stdout.startsWith('{"dir":"open","version":1,')).toBe(true);
  });

  test.each([
    ['clean\n', 0],
    ['', 0],
    ['clean\nnone\n', 3],
    ['broken\n', 3],
    ['open\nnone\n', 1],
  ])('%j ends with %i', (input, status) => {
    expect(run(['--batch', '-'], input)).toMatchObject({ status, stderr: '' });
  });

  test('says that a tab is missing', () => {
    const { stdout } = run(['--batch', '-'], 'inputs version=1\n');
    expect(JSON.parse(stdout).error).toMatch(/^there is no folder .*; a tab stands before each/);
  });

  test('has the same report as the action alone', () => {
    const alone: unknown = JSON.parse(run(['script/sub', '--format', 'json']).stdout);
    const { dir, ...line } = JSON.parse(run(['--batch', '-'], 'script/sub\n').stdout);
    expect(line).toEqual(alone);
    expect(dir).toBe('script/sub');
  });

  test('of many is whole', () => {
    const { stdout } = run(['--batch', '-'], 'clean\nopen\n'.repeat(200));
    const dirs = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).dir);
    expect(dirs).toEqual(Array.from({ length: 200 }, () => ['clean', 'open']).flat());
  });
});
