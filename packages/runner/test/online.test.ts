import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ApiServer, startApiServer } from '../../../test/support/loopback/api-server.ts';
import { type BuiltActions, buildActions } from '../../../test/support/loopback/build-actions.ts';
import { type GitServer, startGitServer } from '../../../test/support/loopback/git-server.ts';
import { makeTree } from '../../../test/support/make-tree.ts';
import { startAction } from '../../../test/support/run-action.ts';

const ci = '.github/workflows/ci.yml';
const token = 'ghs_S3cretS3cretS3cret';

let git: GitServer;
let api: ApiServer;
let pins: BuiltActions;

beforeAll(async () => {
  git = await startGitServer();
  api = await startApiServer({
    data: { repositories: { 'acme/tool': {}, 'acme/steps': {} } },
    token,
  });
  pins = buildActions(git);
});

beforeEach(() => {
  git.requests.length = 0;
  api.requests.length = 0;
});

afterAll(async () => {
  await git.close();
  await api.close();
});

function start(name: string, uses: readonly string[], inputs: Record<string, string> = {}) {
  const steps = uses.map((one) => `      - uses: ${one}\n`).join('');
  const workflow = `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    permissions: {}\n    steps:\n${steps}`;
  const env = {
    GITHUB_SERVER_URL: git.url,
    GITHUB_API_URL: api.url,
    // Of the workflow, for other steps: an action takes what is given to it and no more.
    GITHUB_TOKEN: 'of-somebody-else',
  };
  return startAction(name, { workspace: makeTree({ [ci]: workflow }), inputs, env });
}

describe.each(['pin-verify', 'audit'])('%s', (name) => {
  test('asks the server that runs the workflow, without a token', async () => {
    const run = await start(name, [pins.released, pins.clean]);
    expect(run.status).toBe(0);
    expect(run.log).toMatch(/^asked about 2 repositories: \d+ requests, \d+ kB, \d+\.\d s$/m);
    expect(run.log).toContain('2 pins: 2 released');
    expect(run.summary).toContain('2 pins: 2 released');
    // What the composite action uses in turn.
    expect(run.summary).toMatch(/n1\["acme\/tool.*\n {2}n2\["acme\/steps/);
    expect(run.summary).toContain('n2 --> n1');
    expect(git.requests.flatMap(({ headers }) => headers.authorization ?? [])).toEqual([]);
  });

  test('fails on an impostor, and says so where the commit is pinned', async () => {
    const run = await start(name, [pins.released, pins.impostor]);
    expect(run).toMatchObject({ status: 1, outputs: { findings: '1', inconclusive: '0' } });
    expect(run.log).toMatch(/^::error file=.github\/workflows\/ci.yml,line=9/m);
  });

  test('fails on what could not be looked up, unless that is allowed', async () => {
    const strict = await start(name, [pins.inconclusive]);
    expect(strict).toMatchObject({ status: 1, outputs: { findings: '0', inconclusive: '1' } });
    const lax = await start(name, [pins.inconclusive], { 'fail-on-inconclusive': 'false' });
    expect(lax.status).toBe(0);
  });

  test('asks nobody with "online: false"', async () => {
    const run = await start(name, [pins.impostor], { online: 'false' });
    expect(run.status).toBe(0);
    expect([...git.requests, ...api.requests]).toEqual([]);
    expect(run.log).not.toContain('asked about');
  });
});

test('a token that is given is used, masked, and written nowhere', async () => {
  const run = await start('pin-verify', [pins.released], { token });
  expect(run.log).toContain(`::add-mask::${token}\n`);
  const written = run.log.replace(`::add-mask::${token}\n`, '') + run.summary;
  expect(written).not.toContain(token);
  const basic = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  expect(new Set(git.requests.map(({ headers }) => headers.authorization))).toEqual(
    new Set([basic]),
  );
  expect(new Set(api.requests.map(({ headers }) => headers.authorization))).toEqual(
    new Set([`Bearer ${token}`]),
  );
});

const action = 'name: y\ndescription: y\nruns:\n  using: node24\n  main: index.js\n';

test('what the server does not have is looked for at the fallback', async () => {
  const other = await startGitServer();
  const third = other.add('third/tool', [
    { commit: 'a', on: 'main', files: { 'action.yml': action, 'index.js': '' } },
    { ref: 'refs/tags/v2.0.0', to: 'a' },
  ]);
  const uses = [pins.released, `third/tool@${third.id('a')} # v2.0.0`];
  const without = await start('pin-verify', uses, { token });
  const run = await start('pin-verify', uses, { token, 'fallback-server': other.url });
  await other.close();
  expect(without.outputs).toMatchObject({ inconclusive: '1' });
  expect(run).toMatchObject({ status: 0, outputs: { inconclusive: '0' } });
  expect(other.requests.flatMap(({ headers }) => headers.authorization ?? [])).toEqual([]);
});

test.each([
  ['online', 'yes', 'the input "online" cannot be "yes": it is one of true, false'],
  ['token', 'a b', 'cannot use the input "token": a token has no blanks'],
  ['fallback-server', 'github.com', 'cannot use "github.com" as the fallback server'],
])('"%s: %s" is refused', async (input, value, message) => {
  const { status, log } = await start('pin-verify', [pins.released], { [input]: value });
  expect(status).toBe(1);
  expect(log).toContain(message);
});

test.each([
  'trigger-guard',
  'permissions-guard',
  'secrets-guard',
  'cache-forbid-in-release',
  'release-guard',
])('%s asks nobody', async (name) => {
  const run = await start(name, [pins.impostor]);
  expect(run.status).toBe(0);
  expect([...git.requests, ...api.requests]).toEqual([]);
});
