import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { GuardError } from '@portcullis/core';
import { makeTree } from '../../../test/support/make-tree.ts';
import { preload } from '../../../test/support/preload.ts';
import { type ProgramOptions, programOf, runProgram } from '../../../test/support/run-program.ts';
import { runCommand } from '../src/run-command.ts';

const ci = '.github/workflows/ci.yml';
const config = '.github/portcullis.yml';
const pinned = `a/b@${'0'.repeat(40)}`;

function workflow(uses: string): string {
  return `on: push\njobs:\n  a:\n    runs-on: x\n    permissions: {}\n    steps:\n      - uses: ${uses}\n`;
}

const tree = {
  [`high/${ci}`]: workflow('a/b@v1'),
  [`info/${ci}`]: workflow(pinned),
  [`clean/${ci}`]: workflow(`${pinned} # v1`),
  [`unread/${ci}`]: Buffer.of(0xff),
  [`both/${ci}`]: workflow('a/b@v1'),
  'both/.github/workflows/x.yml': Buffer.of(0xff),
  [`broken/${ci}`]: 'on: push\njobs: [',
  [`config/${ci}`]: workflow('a/b@v1'),
  [`config/${config}`]: 'version: 1\nunknown: 1\n',
  'empty/readme.md': '',
};

function run(args: readonly string[], options: Partial<ProgramOptions> = {}) {
  return runProgram('packages/cli', { cwd: makeTree(tree), args, ...options });
}

/** The same without a process of its own. */
async function call(args: readonly string[]) {
  let stdout = '';
  const surroundings = {
    cwd: makeTree(tree),
    env: {},
    today: '2026-11-22',
    terminal: { isTty: false, columns: undefined },
    print: (text: string) => {
      stdout += text;
    },
    aside: { isTty: false, print: () => {} },
    readStdin: async () => Buffer.alloc(0),
  };
  try {
    return { status: await runCommand(args, surroundings), stdout, message: '' };
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    return { status: 2, stdout, message: error.message };
  }
}

describe('exit code', () => {
  const cases: readonly (readonly [number, readonly string[]])[] = [
    [0, ['audit', 'clean']],
    [0, ['audit', 'empty']],
    [0, ['audit', 'info']],
    [0, ['audit', 'high', '--fail-on', 'none']],
    [0, ['audit', 'high', '--guard', 'permissions-guard']],
    [0, ['explain', 'unpinned-uses']],
    [1, ['audit', 'high']],
    [1, ['audit', 'high', '--offline']],
    [1, ['audit', 'high', 'clean']],
    [1, ['audit', 'high', '--fail-on=high']],
    [1, ['audit', 'info', '--fail-on', 'info']],
    [1, ['audit', 'broken']],
    [1, ['audit', 'both']],
    [2, []],
    [2, ['high']],
    [2, ['audit', 'missing']],
    [2, ['audit', 'high', 'missing']],
    [2, ['audit', 'config']],
    [2, ['audit', 'high', '--fail-on', 'severe']],
    [2, ['audit', 'high', '--profile', 'lax']],
    [2, ['audit', 'high', '--guard', 'x']],
    [2, ['audit', 'high', '--rule', 'x']],
    [2, ['audit', 'high', '--format', 'xml']],
    [2, ['audit', 'high', '--format', 'json', '--format', 'text']],
    [2, ['audit', 'high', '--format', 'json=']],
    [2, ['audit', 'high', '--format', 'json=no/such/folder.json']],
    [2, ['audit', 'high', '--format', 'json=clean']],
    [2, ['audit', 'high', '--config', 'missing.yml']],
    [2, ['audit', 'high', '--config']],
    [2, ['audit', 'high', '--profile', '--offline']],
    [2, ['audit', 'high', '--profile=strict', '--profile=strict']],
    [2, ['audit', 'high', '--offline=yes']],
    [2, ['audit', 'high', '--online', '--offline']],
    [2, ['audit', 'high', '--record', 'x.json']],
    [2, ['audit', 'high', '--online', '--replay', 'x.json', '--record', 'y.json']],
    [2, ['audit', 'high', '--replay', 'missing.json']],
    [2, ['audit', 'high', '--fallback-server', 'https://github.com']],
    [2, ['audit', 'high', '--no-cache']],
    [2, ['audit', 'high', '--rule', 'impostor-commit']],
    [2, ['audit', 'high', '-x']],
    [2, ['explain']],
    [2, ['explain', 'unpinned-use']],
    [3, ['audit', 'unread']],
    [3, ['audit', 'unread', '--fail-on', 'none']],
    [3, ['audit', 'both', '--fail-on', 'none']],
  ];

  test.each(cases)('%i for %j', async (status, args) => {
    expect(await call(args)).toMatchObject({ status });
  });

  test.each([
    [0, ['--version']],
    [0, ['audit', '--help']],
    [0, ['audit', 'clean']],
    [1, ['audit', 'high']],
    [2, []],
    [2, ['audit', 'missing']],
    [3, ['audit', 'unread']],
  ])('%i of the process for %j', (status, args) => {
    const ended = run(args);
    expect(ended).toMatchObject({ status });
    if (status === 2) expect(ended.stderr).toMatch(/^portcullis: [^\n]+\n$/);
    else expect(ended.stderr).toBe('');
  });
});

test.each([
  [['audti'], 'there is no command "audti", did you mean "audit"'],
  [['verifi'], 'there is no command "verifi", did you mean "verify"'],
  [['audit', '--formt', 'json'], 'there is no option "--formt", did you mean "--format"'],
  [['audit', '--format', 'jsn'], 'there is no format "jsn", did you mean "json"'],
  [
    ['audit', '--fail-on', 'severe'],
    '"--fail-on" cannot be "severe": it is one of high, medium, low, info, none',
  ],
  [['audit', '--profile', 'stict'], '"--profile" cannot be "stict", did you mean "strict"'],
  [
    ['audit', '--format', 'json=out', '--format', 'sarif=out'],
    '"out" is given to two formats: give each a file of its own',
  ],
  [['audit', '--online', '--offline'], '"--online" and "--offline" exclude each other'],
  [['audit', '--record', 'x'], '"--record" is about asking servers: add "--online"'],
  [['audit', '--replay', 'x', '--no-cache'], '"--replay" asks no server: leave out "--no-cache"'],
  [['audit', '--replay', 'missing'], 'cannot read the recording "missing": it is not there'],
  [['audit', '--rule', 'impostor-commit'], 'the rule "impostor-commit" asks servers'],
  [
    ['audit', '--online', '--fallback-server', 'http://github.com'],
    'cannot use "http://github.com" as the fallback server',
  ],
  [
    ['audit', '--online', '--fallback-server', 'https://u:secret@github.com'],
    'cannot use an address with "@" as the fallback server',
  ],
  [['audit', '--config', '--offline'], '"--config" needs a value'],
  [['explain', 'unpinned-use'], 'there is no rule "unpinned-use", did you mean "unpinned-uses"'],
])('%j is told what is wrong', async (args, message) => {
  expect((await call(args)).message).toContain(message);
});

test('"." is audited without a PATH', () => {
  const cwd = join(makeTree(tree), 'high');
  const { stdout, status } = runProgram('packages/cli', { cwd, args: ['audit'] });
  expect(status).toBe(1);
  expect(stdout).toContain(`${ci}:7:15`);
});

describe('standard input', () => {
  test('is audited as a workflow', () => {
    const { stdout, status } = run(['audit', '-'], { input: workflow('a/b@v1') });
    expect(status).toBe(1);
    expect(stdout).toContain('<stdin>:7:15');
  });

  test('that is too large is inconclusive', () => {
    expect(run(['audit', '-'], { input: Buffer.alloc(3 * 1024 * 1024, '#') }).status).toBe(3);
  });
});

describe('formats', () => {
  test('JSON on standard output is nothing but JSON', () => {
    const { stdout } = run(['audit', 'high', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, findings: [{ rule: 'unpinned-uses' }] });
  });

  test('several go to files at once, and what is printed beside them is the same as alone', () => {
    const cwd = makeTree(tree);
    const formats = ['json', 'sarif', 'markdown', 'github'].flatMap((one) => [
      '--format',
      `${one}=out.${one}`,
    ]);
    const args = ['audit', 'high', '--format', 'text', ...formats];
    const { stdout } = runProgram('packages/cli', { cwd, args });
    expect(stdout).toBe(runProgram('packages/cli', { cwd, args: ['audit', 'high'] }).stdout);
    for (const format of ['json', 'sarif', 'markdown', 'github']) {
      const alone = runProgram('packages/cli', {
        cwd,
        args: ['audit', 'high', '--format', format],
      });
      expect(readFileSync(join(cwd, `out.${format}`), 'utf8')).toBe(alone.stdout);
    }
  });

  test('a file is written whole or not at all, and a link is replaced', () => {
    const cwd = makeTree({ ...tree, 'victim.txt': 'keep' });
    symlinkSync('victim.txt', join(cwd, 'out.json'));
    runProgram('packages/cli', { cwd, args: ['audit', 'high', '--format', 'json=out.json'] });
    expect(readFileSync(join(cwd, 'victim.txt'), 'utf8')).toBe('keep');
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toMatchObject({ version: 1 });
    mkdirSync(join(cwd, 'folder'));
    const { stderr } = runProgram('packages/cli', {
      cwd,
      args: ['audit', 'high', '--format', 'json=folder'],
    });
    expect(stderr).toMatch(/^portcullis: cannot write ".*folder": it is a folder\n$/);
    expect(readdirSync(cwd).filter((name) => name.startsWith('.folder'))).toEqual([]);
  });

  test('a device is written into', () => {
    const program = [process.execPath, ...programOf('packages/cli')].join(' ');
    const command = `${program} audit high --format json=/dev/stdout | cat`;
    const { stdout } = spawnSync('sh', ['-c', command], { cwd: makeTree(tree), encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ version: 1 });
  });
});

describe('colours', () => {
  test.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('with %j: %j', (env, expected) => {
    expect(run(['audit', 'high'], { env }).stdout.includes('\u001b[')).toBe(expected);
  });
});

test('nothing of the tree reaches the terminal as a control or a command', () => {
  const name = '::error::\u001b[31m\u202e\n::error::##[error]';
  const action = `name: "${'\\u001b'}]0;x\\a"\ndescription: d\nruns: { using: composite, steps: [{ uses: "a/b@\\e[31m" }] }\n`;
  const cwd = makeTree({ [`${name}/action.yml`]: action, [`.github/${name}.yml`]: '' });
  for (const args of [
    ['audit', '.'],
    ['audit', `./${name}`, '.'],
    ['audit', `.github/${name}`],
    ['audit', '.', '--config', `.github/${name}.yml`],
  ]) {
    const { stdout, stderr } = runProgram('packages/cli', { cwd, args });
    expect(stdout + stderr).not.toMatch(/(?!\n)\p{Cc}|\u202e|##\[|^\s*::error::/mu);
  }
});

test('a reader that goes away costs neither the files nor the exit code', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 300 }, (_, at) => [`.github/workflows/w${at}.yml`, workflow('a/b@v1')]),
  );
  const cwd = makeTree(files);
  const [program = '', ...args] = [process.execPath, ...programOf('packages/cli')];
  const child = spawn(
    program,
    [...args, 'audit', '--format', 'text', '--format', 'json=out.json'],
    {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const [status] = await once(child, 'close');
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).findings).toHaveLength(300);
});

test('a run whose verdict never comes is no pass', () => {
  const env = preload(
    'process.stdin[Symbol.asyncIterator] = () => ({ next: () => new Promise(() => {}) });',
  );
  const run = runProgram('packages/cli', { cwd: makeTree({}), args: ['audit', '-'], env });
  expect(run).toEqual({ status: 4, stdout: '', stderr: '' });
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync('packages/cli/package.json', 'utf8'));
  expect(run(['--version']).stdout).toBe(`${version}\n`);
});

test('help names every option and every command', () => {
  expect(run(['--help']).stdout).toMatchSnapshot();
});
