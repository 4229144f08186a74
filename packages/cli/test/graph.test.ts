import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type BuiltActions, buildActions } from '../../../test/support/loopback/build-actions.ts';
import { type GitServer, startGitServer } from '../../../test/support/loopback/git-server.ts';
import { makeTree } from '../../../test/support/make-tree.ts';
import { callCli } from './call-cli.ts';

const ci = '.github/workflows/ci.yml';

let git: GitServer;
let pins: BuiltActions;

beforeAll(async () => {
  git = await startGitServer();
  pins = buildActions(git);
});

afterAll(() => git.close());

function workflow(...uses: readonly string[]): string {
  const steps = uses.map((one) => `      - uses: ${one}\n`).join('');
  return `on: push\njobs:\n  a:\n    runs-on: x\n    container: alpine:3\n    steps:\n${steps}`;
}

function env(): Record<string, string> {
  return { GITHUB_SERVER_URL: git.url, GITHUB_API_URL: 'http://127.0.0.1:9' };
}

describe('offline', () => {
  test('is what the files say', async () => {
    const files = { [ci]: workflow('a/b@v1', './x'), 'x/action.yml': 'name: x\n' };
    const run = await callCli(['graph'], { cwd: makeTree(files) });
    expect(run).toEqual({
      status: 0,
      stdout: `${ci}\n├── alpine:3  (not pinned)\n├── a/b@v1  (not pinned)\n└── ./x\n`,
      stderr: '',
    });
  });

  test('names files with their PATH when there are several', async () => {
    const cwd = makeTree({ [`one/${ci}`]: workflow('a/b@v1'), [`two/${ci}`]: workflow('c/d@v1') });
    const { stdout } = await callCli(['graph', 'one', 'two', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout).files).toMatchObject([{ path: `one/${ci}` }, { path: `two/${ci}` }]);
  });

  test('keeps to the file that is asked for', async () => {
    const cwd = makeTree({
      [ci]: workflow('a/b@v1'),
      '.github/workflows/x.yml': workflow('c/d@v1'),
    });
    const { stdout } = await callCli(['graph', ci], { cwd });
    expect(stdout).toContain('a/b@v1');
    expect(stdout).not.toContain('c/d@v1');
  });

  test('says what could not be read', async () => {
    const cwd = makeTree({ [ci]: Buffer.of(0xff) });
    const run = await callCli(['graph'], { cwd });
    expect(run.status).toBe(3);
    expect(run.stderr).toContain(ci);
  });
});

describe('online', () => {
  test('follows what is used, with the verdict and the version of each', async () => {
    const [loose = ''] = pins.loose.split(' ');
    const [impostor = ''] = pins.impostor.split(' ');
    const cwd = makeTree({ [ci]: workflow(pins.loose, pins.impostor) });
    const { stdout, status } = await callCli(['graph', '--online', '--no-cache'], {
      cwd,
      env: env(),
    });
    expect(stdout).toBe(
      [
        ci,
        '├── alpine:3  (not pinned)',
        `├── ${loose}  (released, v2.0.0)`,
        '│   └── acme/tool@v1  (not pinned, released, v1.1.0)',
        `└── ${impostor}  (impostor)`,
        '',
      ].join('\n'),
    );
    expect(status).toBe(0);
  });

  test.each(['tree', 'mermaid', 'json'])(
    '%s is the same again from a recording',
    async (format) => {
      const cwd = makeTree({ [ci]: workflow(...Object.values(pins)) });
      const args = ['graph', '--format', format];
      const live = await callCli([...args, '--online', '--no-cache', '--record', 'r.json'], {
        cwd,
        env: env(),
      });
      const again = await callCli([...args, '--replay', 'r.json'], { cwd });
      expect(again).toEqual({ ...live, stderr: '' });
      expect(readFileSync(join(cwd, 'r.json'), 'utf8')).toContain('"version": 1');
    },
  );

  test('ends with 3 where something could not be followed', async () => {
    const cwd = makeTree({ [ci]: workflow(pins.inconclusive) });
    const run = await callCli(['graph', '--online', '--no-cache'], { cwd, env: env() });
    expect(run.stdout).toContain('inconclusive');
    expect(run.status).toBe(3);
  });
});

test.each([
  [['graph', '--format', 'dot'], '"--format" cannot be "dot"'],
  [['graph', '--guard', 'x'], 'there is no option "--guard"'],
  [['grph'], 'there is no command "grph", did you mean "graph"'],
  [['graph', 'missing'], 'cannot find "missing"'],
])('%j is refused', async (args, message) => {
  const run = await callCli(args, { cwd: makeTree({ [ci]: workflow('a/b@v1') }) });
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr).toContain(message);
});
