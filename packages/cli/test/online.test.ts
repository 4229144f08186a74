import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Report } from '@portcullis/core';
import { type ApiServer, startApiServer } from '../../../test/support/loopback/api-server.ts';
import { type BuiltActions, buildActions } from '../../../test/support/loopback/build-actions.ts';
import {
  type GitServer,
  type GitServerOptions,
  startGitServer,
} from '../../../test/support/loopback/git-server.ts';
import { makeTree } from '../../../test/support/make-tree.ts';
import { startProgram } from '../../../test/support/start-program.ts';
import { startProxy } from '../../http/test/support/start-proxy.ts';
import { callCli } from './call-cli.ts';

const ci = '.github/workflows/ci.yml';
const names = ['acme/tool', 'acme/steps'];

let git: GitServer;
let api: ApiServer;
let pins: BuiltActions;

beforeAll(async () => {
  git = await startGitServer();
  api = await startApi();
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

function startApi(token?: string) {
  const data = { repositories: Object.fromEntries(names.map((name) => [name, {}])) };
  return startApiServer({ data, ...(token === undefined ? {} : { token }) });
}

function workflow(...uses: readonly string[]): string {
  const steps = uses.map((one) => `      - uses: ${one}\n`).join('');
  return `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    permissions: {}\n    steps:\n${steps}`;
}

function treeOf(...uses: readonly string[]): string {
  return makeTree({ [ci]: workflow(...uses) });
}

function servers(): Record<string, string> {
  return { GITHUB_SERVER_URL: git.url, GITHUB_API_URL: api.url };
}

const online = ['audit', '--online', '--no-cache', '--guard', 'pin-verify'];

async function reportOf(cwd: string, env = servers(), args: readonly string[] = []) {
  const run = await callCli([...online, '--format', 'json', ...args], { cwd, env });
  return { ...run, report: JSON.parse(run.stdout) };
}

/** A server of its own for one test. */
async function withServer<Result>(
  options: GitServerOptions,
  run: (server: GitServer) => Promise<Result>,
): Promise<Result> {
  const server = await startGitServer(options);
  try {
    buildActions(server);
    return await run(server);
  } finally {
    await server.close();
  }
}

describe('each verdict, its rules and its exit code', () => {
  const cases = [
    ['released', 0, []],
    ['tag-only', 0, ['tag-only-pin']],
    ['unreleased', 1, ['pin-comment-missing', 'stale-action-refs']],
    ['moved', 1, ['moved-tag']],
    ['impostor', 1, ['impostor-commit']],
    ['inconclusive', 3, []],
  ] as const;

  test.each(cases)('%s', async (verdict, status, rules) => {
    const { report, ...run } = await reportOf(treeOf(pins[verdict]));
    expect(report.pins).toMatchObject([{ verdict, via: [] }]);
    expect(report.findings.map(({ rule }: { rule: string }) => rule)).toEqual(rules);
    expect(run.status).toBe(status);
  });

  test('all at once: one that cannot be looked up hides no other', async () => {
    const { report, status } = await reportOf(treeOf(...cases.map(([verdict]) => pins[verdict])));
    const verdicts = report.pins.map((pin: { verdict: string }) => pin.verdict);
    expect(verdicts.sort()).toEqual(cases.map(([verdict]) => verdict).sort());
    expect(report.findings).toHaveLength(5);
    expect(report.inconclusive).toHaveLength(1);
    expect(status).toBe(1);
  });

  test('a summary line counts them', async () => {
    const { stdout } = await callCli(online, {
      cwd: treeOf(pins.released, pins.clean, pins.impostor),
      env: servers(),
    });
    expect(stdout).toMatch(/^1 finding \(1 high\) in 1 file; 3 pins: 2 released, 1 impostor$/m);
  });
});

describe('pins below pins', () => {
  test('are named with those that use them, and found at the place in the tree', async () => {
    const { report } = await reportOf(treeOf(pins.loose));
    const [loose = ''] = pins.loose.split(' ');
    expect(report.pins).toMatchObject([
      { uses: loose, verdict: 'released', at: [{ path: ci }], via: [] },
      { uses: 'acme/tool@v1', ref: 'v1', at: [], via: [loose] },
    ]);
    expect(report.findings).toMatchObject([
      { rule: 'unpinned-transitive', at: { path: ci }, related: [{ at: {} }] },
    ]);
  });
});

describe('requests', () => {
  test('are those that the servers saw', async () => {
    const { report } = await reportOf(treeOf(pins.released, pins.loose, pins.impostor));
    expect(report.stats).toMatchObject({
      repositories: 2,
      requests: git.requests.length + api.requests.length,
    });
    expect(report.stats.bytes).toBeGreaterThan(0);
  });

  test('are sent once for all PATHs, and told once', async () => {
    const cwd = makeTree({ [`a/${ci}`]: workflow(pins.loose), [`b/${ci}`]: workflow(pins.loose) });
    const one = JSON.parse(
      (await callCli([...online, 'a', '--format', 'json'], { cwd, env: servers() })).stdout,
    );
    const both = JSON.parse(
      (await callCli([...online, 'a', 'b', '--format', 'json'], { cwd, env: servers() })).stdout,
    );
    expect(both.stats.requests).toBe(one.stats.requests);
    expect(both.pins.map(({ uses }: { uses: string }) => uses)).toEqual(
      one.pins.map(({ uses }: { uses: string }) => uses),
    );
    expect(both.pins[0].at).toMatchObject([{ path: `a/${ci}` }, { path: `b/${ci}` }]);
  });

  test('are not sent offline, and the report does not speak of them', async () => {
    const cwd = treeOf(pins.impostor);
    const { stdout } = await callCli(['audit', '--format', 'json'], { cwd, env: servers() });
    expect(git.requests).toHaveLength(0);
    expect(JSON.parse(stdout)).toMatchObject({ pins: [], findings: [] });
    expect(Object.keys(JSON.parse(stdout).stats)).not.toContain('requests');
  });

  test('are fewer with what was kept of the run before', async () => {
    const cwd = treeOf(pins.loose, pins.released);
    const env = { ...servers(), XDG_CACHE_HOME: mkdtempSync(join(tmpdir(), 'portcullis-')) };
    const args = ['audit', '--online', '--format', 'json'];
    const first = JSON.parse((await callCli(args, { cwd, env })).stdout);
    const second = JSON.parse((await callCli(args, { cwd, env })).stdout);
    expect(second.stats.requests).toBeLessThan(first.stats.requests);
    expect({ ...second, stats: {} }).toEqual({ ...first, stats: {} });
  });
});

describe('a recording', () => {
  const formats = ['text', 'json', 'sarif', 'markdown', 'github'];

  test('repeats the run byte for byte when the servers are gone', async () => {
    const cwd = treeOf(...Object.values(pins));
    const recorded = join(cwd, 'recorded.json');
    const live = await withServer({}, async (server) => {
      const env = { GITHUB_SERVER_URL: server.url, GITHUB_API_URL: api.url };
      return outputsOf(cwd, [...online, '--record', 'recorded.json'], { env, today: '2026-11-23' });
    });
    const text = readFileSync(recorded, 'utf8');
    const replay = ['audit', '--guard', 'pin-verify', '--replay', 'recorded.json'];
    const gone = { GITHUB_SERVER_URL: 'http://127.0.0.1:9', GITHUB_API_URL: 'http://127.0.0.1:9' };
    const again = await outputsOf(cwd, replay, { env: gone, today: '2031-01-01' });
    expect(again).toEqual(live);
    expect(JSON.parse(again.json ?? '').stats.requests).toBeGreaterThan(0);
    expect(readFileSync(recorded, 'utf8')).toBe(text);
  });

  async function outputsOf(
    cwd: string,
    args: readonly string[],
    call: { readonly env: Record<string, string>; readonly today: string },
  ) {
    const files = formats.flatMap((format) => ['--format', `${format}=out.${format}`]);
    await callCli([...args, ...files], { cwd, ...call });
    return Object.fromEntries(
      formats.map((format) => [format, readFileSync(join(cwd, `out.${format}`), 'utf8')]),
    );
  }

  test('says what it does not have', async () => {
    const cwd = treeOf(pins.released);
    await callCli([...online, '--record', 'recorded.json'], { cwd, env: servers() });
    writeFileSync(join(cwd, ci), workflow(pins.released, pins.clean));
    const { stdout, status } = await callCli(['audit', '--replay', 'recorded.json'], { cwd });
    expect(stdout).toContain('the recording does not have the refs of "acme/steps"');
    expect(status).toBe(3);
  });

  test('that is none is refused', async () => {
    const cwd = makeTree({ [ci]: workflow(pins.released), 'x.json': '{"version":1}' });
    const run = await callCli(['audit', '--replay', 'x.json'], { cwd });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('cannot read the recording: "today" is missing');
  });
});

describe('a token', () => {
  const token = 'ghs_S3cretS3cretS3cret';
  const basic = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;

  test('goes to the server and its API, and is written nowhere', async () => {
    const own = await startApi(token);
    const cwd = treeOf(...Object.values(pins));
    const run = await withServer({ authorization: basic }, async (server) => {
      const env = {
        GITHUB_SERVER_URL: server.url,
        GITHUB_API_URL: own.url,
        GH_ENTERPRISE_TOKEN: token,
      };
      return reportOf(cwd, env, ['--record', 'recorded.json']);
    });
    await own.close();
    expect(run.report.pins).toContainEqual(expect.objectContaining({ verdict: 'released' }));
    expect(own.requests.map(({ headers }) => headers.authorization)).toContain(`Bearer ${token}`);
    const recorded = readFileSync(join(cwd, 'recorded.json'), 'utf8');
    const written = run.stdout + run.stderr + recorded;
    for (const secret of [token, basic.slice(6)]) expect(written).not.toContain(secret);
    expect(recorded.toLowerCase()).not.toContain('authorization');
  });

  test('for github.com is not given to another server', async () => {
    const env = { ...servers(), GH_TOKEN: token };
    await callCli(online, { cwd: treeOf(pins.released), env });
    const sent = [...git.requests, ...api.requests].flatMap(
      ({ headers }) => headers.authorization ?? [],
    );
    expect(sent).toEqual([]);
  });

  test('that no header can hold is refused without being shown', async () => {
    const env = { ...servers(), GITHUB_TOKEN: 'se cret' };
    const run = await callCli(online, { cwd: treeOf(pins.released), env });
    expect(run).toMatchObject({ status: 2 });
    expect(run.stderr).toContain('cannot use GITHUB_TOKEN');
    expect(run.stderr).not.toContain('cret');
  });
});

describe('a server of your own', () => {
  test('has its own actions, and the fallback the others; the token stays', async () => {
    await withServer({}, async (own) => {
      const ours = own.add('ours/tool', [
        { commit: 'a', on: 'main', files: { 'action.yml': 'name: x\n' } },
        { ref: 'refs/tags/v1.0.0', to: 'a' },
      ]);
      const only = await startGitServer();
      const third = only.add('third/tool', [
        { commit: 'a', on: 'main', files: { 'action.yml': 'name: y\n' } },
        { ref: 'refs/tags/v2.0.0', to: 'a' },
      ]);
      const cwd = treeOf(
        `ours/tool@${ours.id('a')} # v1.0.0`,
        `third/tool@${third.id('a')} # v2.0.0`,
      );
      const env = { GITHUB_SERVER_URL: own.url, GITHUB_TOKEN: 'x' };
      const without = await reportOf(cwd, env);
      const { report } = await reportOf(cwd, env, ['--fallback-server', only.url]);
      await only.close();
      expect(without.report.pins).toMatchObject([
        { verdict: 'released' },
        { verdict: 'inconclusive' },
      ]);
      expect(report.pins).toMatchObject([{ verdict: 'released' }, { verdict: 'released' }]);
      expect(own.requests.every(({ headers }) => headers.authorization !== undefined)).toBe(true);
      expect(only.requests.flatMap(({ headers }) => headers.authorization ?? [])).toEqual([]);
      expect(own.requests.map(({ repository }) => repository)).toContain('third/tool');
      expect(only.requests.map(({ repository }) => repository)).not.toContain('ours/tool');
    });
  });
});

/** What git alone tells of a pin: the proof also says what the API did not tell. */
function ofGit({ proof, ...pin }: Report['pins'][number]) {
  return {
    ...pin,
    proof: proof.replace(', and nobody said whether it is an immutable release', ''),
  };
}

describe('what goes wrong', () => {
  test('an API that is not there changes no verdict', async () => {
    const cwd = treeOf(...Object.values(pins));
    const there = await reportOf(cwd);
    const gone = await reportOf(cwd, { ...servers(), GITHUB_API_URL: 'http://127.0.0.1:9' });
    expect(gone.report.pins.map(ofGit)).toEqual(there.report.pins.map(ofGit));
    expect(gone.status).toBe(there.status);
  });

  test('the strict profile says what only the API knows', async () => {
    const gone = { ...servers(), GITHUB_API_URL: 'http://127.0.0.1:9' };
    const { report } = await reportOf(treeOf(pins.released), gone, ['--profile', 'strict']);
    expect(report.inconclusive).toMatchObject([
      { rule: 'known-vulnerable-actions', reason: 'network' },
    ]);
  });

  test('an API that stalls costs at most 20 seconds, and changes no verdict', async () => {
    const stalling = await startApiServer({ fault: () => 'stall' });
    const started = Date.now();
    const cwd = treeOf(...Object.values(pins));
    const { report } = await reportOf(cwd, { ...servers(), GITHUB_API_URL: stalling.url });
    expect(Date.now() - started).toBeLessThan(25_000);
    await stalling.close();
    expect(report.pins.map(ofGit)).toEqual((await reportOf(cwd)).report.pins.map(ofGit));
  }, 60_000);

  test.each([404, 401, 403, 500, 'html', 'cut'] as const)(
    '%s for one repository is inconclusive there, and nowhere else',
    async (fault) => {
      const cwd = treeOf(pins.clean, pins.released);
      const { report, status } = await withServer(
        { fault: ({ repository }) => (repository === 'acme/steps' ? fault : undefined) },
        (server) => reportOf(cwd, { ...servers(), GITHUB_SERVER_URL: server.url }),
      );
      expect(report.pins).toMatchObject([{ verdict: 'inconclusive' }, { verdict: 'released' }]);
      expect(report.inconclusive).toMatchObject([{ rule: 'impostor-commit' }]);
      expect(status).toBe(3);
    },
    60_000,
  );

  test('a server that stalls costs at most 20 seconds, and is inconclusive', async () => {
    const cwd = treeOf(pins.clean, pins.released, pins.impostor);
    const started = Date.now();
    const { report, status } = await withServer({ fault: () => 'stall' }, (server) =>
      reportOf(cwd, { ...servers(), GITHUB_SERVER_URL: server.url }),
    );
    expect(Date.now() - started).toBeLessThan(25_000);
    expect(report.inconclusive).toHaveLength(3);
    expect(status).toBe(3);
  }, 60_000);
});

test('standard input is proved, too', async () => {
  const run = await startProgram('packages/cli', {
    cwd: makeTree({ 'readme.md': '' }),
    args: [...online, '-', '--format', 'json'],
    input: workflow(pins.impostor),
    env: servers(),
  });
  expect(JSON.parse(run.stdout)).toMatchObject({
    pins: [{ verdict: 'impostor', at: [{ path: '<stdin>' }] }],
    findings: [{ rule: 'impostor-commit' }],
  });
});

describe('the process', () => {
  test('ends by itself, tells what it took, and shows no progress to a pipe', async () => {
    const args = [...online, '--format', 'json'];
    const run = await startProgram('packages/cli', {
      cwd: treeOf(pins.released, pins.impostor),
      args,
      env: servers(),
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(
      /^portcullis: asked about 1 repository: \d+ requests, \d+ kB, \d+\.\d s\n$/,
    );
    expect(JSON.parse(run.stdout).pins).toHaveLength(2);
  });

  test('shows progress at a terminal, and leaves it as it was', async () => {
    const { stderr } = await callCli(online, {
      cwd: treeOf(pins.loose),
      env: servers(),
      isTty: true,
    });
    const [, ...lines] = stderr.split('\r\u001b[K');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.slice(0, -1).join('\n')).toMatch(/^(asking servers: \d+ of \d+ answered\n?)+$/);
    expect(lines.at(-1)).toMatch(/^portcullis: asked about .+\n$/);
  });

  test('goes through a proxy where the environment names one', async () => {
    const proxy = await startProxy();
    const cwd = treeOf(pins.released);
    const through = await reportOf(cwd, { ...servers(), http_proxy: proxy.url });
    const past = proxy.requests.length;
    const beside = { ...servers(), http_proxy: proxy.url, no_proxy: '127.0.0.1' };
    const direct = await reportOf(cwd, beside);
    expect(past).toBe(through.report.stats.requests);
    expect(proxy.requests).toHaveLength(past);
    expect(direct.report.pins).toEqual(through.report.pins);
    expect(through.report.pins).toMatchObject([{ verdict: 'released' }]);
  });
});
