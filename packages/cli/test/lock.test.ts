import { existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ApiServer, startApiServer } from '../../../test/support/loopback/api-server.ts';
import { type BuiltActions, buildActions } from '../../../test/support/loopback/build-actions.ts';
import type { BuiltRepository } from '../../../test/support/loopback/git-repository.ts';
import { type GitServer, startGitServer } from '../../../test/support/loopback/git-server.ts';
import { makeTree } from '../../../test/support/make-tree.ts';
import { callCli } from './call-cli.ts';

const ci = '.github/workflows/ci.yml';
const lockfile = '.github/workflows/actions.lock';
const action = 'name: a\ndescription: b\nruns:\n  using: node24\n  main: index.js\n';

let git: GitServer;
let api: ApiServer;
let pins: BuiltActions;
let mover: BuiltRepository;

beforeAll(async () => {
  git = await startGitServer();
  const names = ['acme/tool', 'acme/steps', 'acme/mover', 'acme/both'];
  const repositories = Object.fromEntries(names.map((name) => [name, {}]));
  api = await startApiServer({ data: { repositories } });
  pins = buildActions(git);
  mover = git.add('acme/mover', [
    { commit: 'one', on: 'main', files: { 'action.yml': action, 'index.js': '' } },
    { ref: 'refs/tags/v1', to: 'one' },
    { ref: 'refs/tags/v1.0.0', to: 'one' },
    { commit: 'two', on: 'main' },
    { ref: 'refs/tags/v1.1.0', to: 'two' },
  ]);
  const uses = '    - uses: acme/steps@v2.0.0\n    - uses: $/other\n    - uses: acme/tool/sub@v1\n';
  git.add('acme/both', [
    {
      commit: 'one',
      on: 'main',
      files: {
        'action.yml': `name: a\ndescription: b\nruns:\n  using: composite\n  steps:\n${uses}`,
        'other/action.yml': `name: a\ndescription: b\nruns:\n  using: composite\n  steps:\n    - uses: acme/tool@v1.0.0\n`,
      },
    },
    { ref: 'refs/tags/v1', to: 'one' },
  ]);
});

afterAll(async () => {
  await git.close();
  await api.close();
});

function treeOf(...uses: readonly string[]): string {
  const steps = uses.map((one) => `      - uses: ${one}\n`).join('');
  const text = `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    permissions: {}\n    steps:\n${steps}`;
  return makeTree({ [ci]: text, '.git/HEAD': '' });
}

async function locked(cwd: string, args: readonly string[] = [], env = {}) {
  const servers = { GITHUB_SERVER_URL: git.url, GITHUB_API_URL: api.url, ...env };
  const run = await callCli(['lock', '--no-cache', ...args], { cwd, env: servers });
  return { ...run, text: textOf(cwd) };
}

function textOf(cwd: string): string | undefined {
  const file = join(cwd, lockfile);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The same tree, with a lockfile that somebody has changed. */
async function relocked(
  cwd: string,
  change: (text: string) => string,
  args: readonly string[] = [],
) {
  const text = change(textOf(cwd) ?? '');
  const files = { [ci]: readFileSync(join(cwd, ci), 'utf8'), [lockfile]: text, '.git/HEAD': '' };
  const run = await locked(makeTree(files), args);
  return { ...run, isAsBefore: run.text === text };
}

describe('what is written', () => {
  test('are the commits of all that is used, and of what that uses', async () => {
    const cwd = treeOf('acme/steps@v2.0.0', 'acme/tool@v1', pins.released);
    const { text = '', stdout, status } = await locked(cwd);
    expect(status).toBe(0);
    expect(stdout).toBe(`${lockfile} is written: 3 entries for 1 workflow\n`);
    expect(text).toMatchSnapshot();
  });

  test('stays the same, byte by byte, and is what the audit asks for', async () => {
    const cwd = treeOf('acme/steps@v2.0.0', 'acme/tool@v1');
    const { text } = await locked(cwd);
    const again = await locked(cwd);
    expect(again).toMatchObject({ status: 0, text });
    expect(again.stdout).toBe(`${lockfile} is right: 2 entries for 1 workflow\n`);
    expect(await locked(cwd, ['--check'])).toMatchObject({ status: 0, text });
    expect(await locked(cwd, ['--update', '--check'])).toMatchObject({ status: 0, text });
    const env = { GITHUB_SERVER_URL: git.url, GITHUB_API_URL: api.url };
    const audit = await callCli(['audit', '--online', '--no-cache', '--guard', 'pin-verify'], {
      cwd,
      env,
    });
    expect(audit).toMatchObject({ status: 0 });
  });

  test('has one entry a repository and ref, whatever the path', async () => {
    const {
      text = '',
      status,
      stdout,
    } = await locked(treeOf('acme/both@v1', 'acme/both/other@v1'));
    // There is no action in the folder "sub".
    expect({ status, text }).toEqual({ status: 3, text: '' });
    expect(stdout).toContain(
      'not checked .github/workflows/ci.yml:8:15: "acme/tool@v1": there is no',
    );
    const other = await locked(treeOf('acme/both/other@v1'));
    expect(other.text).toContain("uses:\n            - 'acme/tool@v1.0.0'\n");
  });

  test('keeps lines above everything, and the version', async () => {
    const cwd = treeOf('acme/tool@v1');
    const { text = '' } = await locked(cwd);
    const change = (one: string) =>
      one.replace(/^(?:#.*\n)+/, '# ours\n').replace('v0.0.2', 'v0.0.3');
    expect(await relocked(cwd, change)).toMatchObject({ status: 0, isAsBefore: true });
    const wider = await relocked(cwd, (one) => change(one).replace(/^ {8}owner_id.*\n/m, ''));
    expect(wider.text).toBe(change(text));
  });
});

describe('nothing is written', () => {
  test.each([
    ['impostor', 1, 'not locked'],
    ['unreleased', 1, 'not locked'],
    ['moved', 1, 'not locked'],
    ['inconclusive', 3, 'not checked'],
  ] as const)('of what is %s', async (verdict, status, said) => {
    const run = await locked(treeOf('acme/tool@v1', pins[verdict]));
    expect(run).toMatchObject({ status, text: undefined });
    expect(run.stdout).toContain(`${said} ${ci}:9:15: "acme/`);
    expect(run.stdout).toContain('is not written\n');
  });

  test('with --check, which ends with 1 when something would be', async () => {
    expect(await locked(treeOf('acme/tool@v1'), ['--check'])).toMatchObject({
      status: 1,
      text: undefined,
    });
  });

  test('when the numbers of a repository are not known, or are those of another', async () => {
    const cwd = treeOf('acme/tool@v1');
    const gone = { GITHUB_API_URL: 'http://127.0.0.1:9' };
    const unknown = await locked(cwd, [], gone);
    expect(unknown).toMatchObject({ status: 3, text: undefined });
    const { text } = await locked(cwd);
    // What is recorded already needs nobody to be asked.
    expect(await locked(cwd, [], gone)).toMatchObject({ status: 0, text });
    const other = await relocked(cwd, (one) => one.replace(/repo_id: \d+/, 'repo_id: 77'));
    expect(other).toMatchObject({ status: 1, isAsBefore: true });
    expect(other.stdout).toContain('another repository or owner');
  });

  test.each([
    ['a comment', (text: string) => text.replace('dependencies:', '# why\ndependencies:')],
    ['a version', (text: string) => text.replace('v0.0.2', 'v0.1.0')],
    ['a key', (text: string) => text.replace('        ref:', "        image: 'x'\n        ref:")],
    ['a line that is no YAML', (text: string) => `${text}\t-: [\n`],
  ])('where %s would be lost', async (_, change) => {
    const cwd = treeOf('acme/tool@v1');
    await locked(cwd);
    const run = await relocked(cwd, change);
    expect(run).toMatchObject({ status: 2, isAsBefore: true });
    expect(run.stderr).toContain(`cannot write "${lockfile}" anew: `);
  });

  test('through a link', async () => {
    const cwd = treeOf('acme/tool@v1');
    const { text } = await locked(cwd);
    const elsewhere = join(makeTree({ lock: `${text}`.replace('tool@v1', 'tool@v2') }), 'lock');
    const other = treeOf('acme/tool@v1');
    symlinkSync(elsewhere, join(other, lockfile));
    const before = readFileSync(elsewhere, 'utf8');
    expect(await locked(other)).toMatchObject({ status: expect.any(Number), text: before });
    expect(readFileSync(elsewhere, 'utf8')).toBe(before);
  });
});

describe('a tag that moves', () => {
  test('moves on with --update only, and never when it names one release', async () => {
    const cwd = treeOf('acme/mover@v1', 'acme/mover@v1.0.0');
    const { text = '' } = await locked(cwd);
    mover.git('update-ref', 'refs/tags/v1', mover.id('two'));
    expect(await locked(cwd)).toMatchObject({ status: 0, text });
    const updated = await locked(cwd, ['--update']);
    expect(updated.status).toBe(0);
    expect(updated.text).toContain(`'v1'\n        commit: 'sha1-${mover.id('two')}'`);
    expect(updated.text).toContain(`'v1.0.0'\n        commit: 'sha1-${mover.id('one')}'`);
    mover.git('update-ref', 'refs/tags/v1.0.0', mover.id('two'));
    const moved = await locked(cwd, ['--update']);
    expect(moved).toMatchObject({ status: 1, text: updated.text });
    expect(moved.stdout).toContain('"acme/mover@v1.0.0": it was ');
  });
});

describe('what no lockfile covers', () => {
  test('is said', async () => {
    const { stdout, status } = await locked(treeOf('acme/tool@v1', 'docker://alpine:3'));
    expect(status).toBe(0);
    expect(stdout).toContain(`not covered ${ci}:9:15: "docker://alpine:3": `);
  });

  test('a workflow that reads actions from the workspace is left out', async () => {
    const { stdout, status, text } = await locked(treeOf('acme/tool@v1', './own'));
    expect({ status, text }).toEqual({ status: 0, text: undefined });
    expect(stdout).toContain('"portcullis fix --only self"');
    expect(stdout).toContain('nothing to lock');
  });
});

test('a recorded run is repeated without servers', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'portcullis-')), 'evidence.json');
  const cwd = treeOf('acme/steps@v2.0.0');
  const { stdout } = await locked(cwd, ['--check', '--record', file]);
  const asked = git.requests.length;
  const replayed = await callCli(['lock', '--check', '--replay', file], { cwd });
  expect(replayed).toMatchObject({ status: 1, stdout });
  expect(git.requests).toHaveLength(asked);
});

test.each([
  [['a', 'b'], 'one PATH'],
  [['--offline'], 'leave out "--offline"'],
  [['--chekc'], 'did you mean "--check"'],
  [['-'], 'name a folder'],
])('lock %j is refused', async (args, why) => {
  const { status, stderr } = await callCli(['lock', ...args], { cwd: treeOf('acme/tool@v1') });
  expect(status).toBe(2);
  expect(stderr).toContain(why);
});
