import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ApiRelease } from '../../../test/support/loopback/api-data.ts';
import { type ApiServer, startApiServer } from '../../../test/support/loopback/api-server.ts';
import { type GitServer, startGitServer } from '../../../test/support/loopback/git-server.ts';
import {
  type RegistryServer,
  startRegistryServer,
} from '../../../test/support/loopback/registry-server.ts';
import { makeTree } from '../../../test/support/make-tree.ts';
import { callCli } from './call-cli.ts';

const ci = '.github/workflows/ci.yml';
const action = 'name: a\ndescription: b\nruns:\n  using: node24\n  main: index.js\n';

let git: GitServer;
let api: ApiServer;
let registry: RegistryServer;
/** By label. */
let id: (label: string) => string;

beforeAll(async () => {
  git = await startGitServer();
  const releases: readonly ApiRelease[] = [
    { tag: 'v3.0.0', publishedAt: '2026-11-20T00:00:00Z' },
    { tag: 'v2.1.0', publishedAt: '2026-10-01T00:00:00Z' },
    { tag: 'v1.1.0', publishedAt: '2026-05-01T00:00:00Z' },
    { tag: 'v1.0.0', publishedAt: '2026-01-01T00:00:00Z' },
  ];
  api = await startApiServer({
    data: {
      repositories: { 'acme/tool': { releases }, 'acme/steps': {}, 'acme/mono': {} },
      advisories: [
        {
          id: 'GHSA-2222-3333-4444',
          vulnerabilities: [{ action: 'acme/mono', range: '>= 1.2.0' }],
        },
      ],
    },
  });
  registry = await startRegistryServer({
    images: { 'team/image:3.20': { content: { manifests: [] } } },
  });
  const tool = git.add('acme/tool', [
    { commit: 'first', on: 'main', files: { 'action.yml': action } },
    { ref: 'refs/tags/v1.0.0', to: 'first' },
    { commit: 'second', on: 'main' },
    { ref: 'refs/tags/v1', to: 'second' },
    { ref: 'refs/tags/v1.1.0', to: 'second' },
    { commit: 'third', on: 'main' },
    { ref: 'refs/tags/v2.1.0', to: 'third' },
    { commit: 'fourth', on: 'main' },
    { ref: 'refs/tags/v3.0.0', to: 'fourth' },
    { ref: 'refs/tags/v4.0.0-rc.1', to: 'fourth' },
    { commit: 'tip', on: 'main' },
    { commit: 'side', parents: ['first'] },
    { ref: 'refs/tags/v1.0.1', to: 'side' },
    { commit: 'evil', parents: ['first'] },
  ]);
  const steps = git.add('acme/steps', [
    { commit: 'clean', on: 'main', files: { 'action.yml': composite(tool.id('first')) } },
    { ref: 'refs/tags/v1.0.0', to: 'clean' },
    { commit: 'loose', on: 'main', files: { 'action.yml': composite('v1') } },
    { ref: 'refs/tags/v1.1.0', to: 'loose' },
  ]);
  git.add('acme/foul', [
    { commit: 'foul', on: 'main', files: { 'action.yml': composite(tool.id('evil')) } },
    { ref: 'refs/tags/v1.0.0', to: 'foul' },
  ]);
  const files = { 'deploy/action.yml': action, 'sign/action.yml': action };
  const mono = git.add('acme/mono', [
    { commit: 'old', on: 'main', files },
    { tag: 'deploy/v1.0.0', of: 'old' },
    { commit: 'mended', on: 'main', files },
    { ref: 'refs/tags/deploy/v1.1.0', to: 'mended' },
    { commit: 'holed', on: 'main', files },
    { ref: 'refs/tags/deploy/v1.2.0', to: 'holed' },
  ]);
  const of = new Map([
    ...['clean', 'loose'].map((label) => [label, steps] as const),
    ...['old', 'mended', 'holed', 'deploy/v1.0.0'].map((label) => [label, mono] as const),
  ]);
  id = (label) => (of.get(label) ?? tool).id(label);
});

beforeEach(() => {
  git.requests.length = 0;
});

afterAll(async () => {
  await git.close();
  await api.close();
  await registry.close();
});

function composite(ref: string): string {
  return `name: a\ndescription: b\nruns:\n  using: composite\n  steps:\n    - uses: acme/tool@${ref}\n`;
}

function workflow(lines: string): string {
  return `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    permissions: {}\n${lines}`;
}

function steps(...uses: readonly string[]): string {
  return `    steps:\n${uses.map((one) => `      - ${one}\n`).join('')}`;
}

async function fixed(lines: string, args: readonly string[] = [], more = {}) {
  const cwd = makeTree({ [ci]: workflow(lines), '.git/HEAD': '', ...more });
  const env = { GITHUB_SERVER_URL: git.url, GITHUB_API_URL: api.url };
  const online = ['fix', '--only', 'pins', '--online', '--no-cache', ...args];
  const run = await callCli(online, { cwd, env });
  return { ...run, text: readFileSync(join(cwd, ci), 'utf8') };
}

/** What is written for one `uses`, and what is said. */
async function one(uses: string, args: readonly string[] = [], more = {}) {
  const run = await fixed(steps(`uses: ${uses}`), args, more);
  const [, written = ''] = /^ {6}- uses: (.*)$/m.exec(run.text) ?? [];
  return { ...run, written };
}

describe('pins', () => {
  test.each([
    ['acme/tool@v1', 'second', '# v1.1.0'],
    ['acme/tool@v1.0.0', 'first', '# v1.0.0'],
    ['acme/tool@v1.0.1', 'side', '# v1.0.1'],
    ['"acme/tool@v1"  ', 'second', '# v1.1.0'],
    ['acme/tool@v1 # v1', 'second', '# v1.1.0'],
    ['acme/tool@v1 # why', 'second', '# v1.1.0 # why'],
    ['acme/tool@v1  # tag=v1, until June', 'second', '# tag=v1.1.0, until June'],
  ])('%s', async (uses, label, comment) => {
    const { written, status, stdout } = await one(uses);
    const quote = uses.startsWith('"') ? '"' : '';
    const gap = uses.includes('  #') ? '  ' : ' ';
    expect(written).toBe(`${quote}acme/tool@${id(label)}${quote}${gap}${comment}`);
    expect(stdout).toContain(`repaired ${ci}:8:15 pins: pins "v1`);
    expect(status).toBe(0);
  });

  test.each([
    ['acme/tool@main', 'it is "unreleased"'],
    ['acme/tool@v9', 'has no branch and no tag "v9"'],
    ['acme/missing@v1', '404'],
  ])('%s is left, with the reason', async (uses, why) => {
    const { written, status, stdout } = await one(uses);
    expect(written).toBe(uses);
    expect(stdout).toContain(`not repaired ${ci}:8:15 pins: `);
    expect(stdout).toContain(why);
    expect(status).toBe(1);
  });

  test('a second run finds nothing more, and neither does an audit', async () => {
    const lines = steps('uses: acme/tool@v1', '{ uses: acme/steps@v1.0.0, name: flow }');
    const first = await fixed(lines);
    const { text } = first;
    const again = await fixed(text.slice(text.indexOf('    steps:')));
    expect(again).toMatchObject({ status: 0, text });
    expect(again.stdout).toBe('0 repairs made in 0 files, 0 left for a person\n');
  });

  test('--dry-run writes nothing', async () => {
    const { written, status, stdout } = await one('acme/tool@v1', ['--dry-run']);
    expect(written).toBe('acme/tool@v1');
    expect(status).toBe(1);
    expect(stdout).toContain(`+      - uses: acme/tool@${id('second')} # v1.1.0\n`);
  });

  test('what the policy allows and asks for', async () => {
    const config = '.github/portcullis.yml';
    const least = (verdict: string) => ({ [config]: `version: 1\npins:\n  minimum: ${verdict}\n` });
    const branch = await one('acme/tool@main', [], least('unreleased'));
    expect(branch.written).toBe(`acme/tool@${id('tip')} # main`);
    const side = await one('acme/tool@v1.0.1', [], least('released'));
    expect(side.written).toBe('acme/tool@v1.0.1');
    expect(side.stdout).toContain('"released" is the least that is taken');
    const trusted = await one('acme/tool@main', [], {
      [config]: 'version: 1\npins:\n  trusted: [acme]\n',
    });
    expect(trusted.written).toBe(`acme/tool@${id('tip')} # main`);
  });

  test('offline nothing is pinned, and that is said', async () => {
    const cwd = makeTree({ [ci]: workflow(steps('uses: acme/tool@v1')), '.git/HEAD': '' });
    const { stdout, status } = await callCli(['fix', '--only', 'pins'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain('only servers know which commit this is: add "--online"');
  });

  test('without the API the same', async () => {
    const cwd = makeTree({ [ci]: workflow(steps('uses: acme/tool@v1')), '.git/HEAD': '' });
    const env = { GITHUB_SERVER_URL: git.url, GITHUB_API_URL: 'http://127.0.0.1:9' };
    const { status } = await callCli(['fix', '--only', 'pins', '--online', '--no-cache'], {
      cwd,
      env,
    });
    expect(status).toBe(0);
    expect(readFileSync(join(cwd, ci), 'utf8')).toContain(`${id('second')} # v1.1.0`);
  });
});

describe('versions beside commits', () => {
  test.each([
    ['# v1.1.0', '# v1.0.0'],
    ['', ' # v1.0.0'],
    ['# v7.7.7 (see notes)', '# v1.0.0 (see notes)'],
  ])('%j becomes %j', async (before, after) => {
    const { written, status } = await one(`acme/tool@${id('first')}${before && ` ${before}`}`);
    expect(written.trim()).toBe(`acme/tool@${id('first')} ${after.trim()}`);
    expect(status).toBe(0);
  });

  test('are not written beside what nobody released', async () => {
    const { written, stdout, status } = await one(`acme/tool@${id('evil')}`);
    expect(written).toBe(`acme/tool@${id('evil')}`);
    expect(stdout).toContain('it is "impostor"');
    expect(status).toBe(1);
  });
});

describe('what is below and beside', () => {
  test('an impostor that a tag leads to', async () => {
    const { written, stdout, status } = await one('acme/foul@v1.0.0');
    expect(written).toBe('acme/foul@v1.0.0');
    expect(stdout).toContain(`it uses "acme/tool@${id('evil')}", which is "impostor": `);
    expect(stdout).toContain('0 repairs made in 0 files, 1 left for a person');
    expect(status).toBe(1);
  });

  test('what is not pinned there is said', async () => {
    const { written, stdout, status } = await one('acme/steps@v1.1.0');
    expect(written).toBe(`acme/steps@${id('loose')} # v1.1.0`);
    expect(stdout).toContain('; it uses "acme/tool@v1", which is not pinned');
    expect(status).toBe(0);
  });

  test('the object of a tag becomes its commit', async () => {
    const uses = `acme/mono/deploy@${id('deploy/v1.0.0')} # deploy/v1.0.0`;
    const { written, status } = await one(uses);
    expect(written).toBe(`acme/mono/deploy@${id('old')} # deploy/v1.0.0`);
    expect(status).toBe(0);
  });

  test.each([
    ['deploy', 'deploy/v1.2.0'],
    ['sign', 'main'],
  ])('the version of acme/mono/%s is %s', async (path, version) => {
    const { written } = await one(`acme/mono/${path}@main`);
    expect(written).toBe(`acme/mono/${path}@${id('holed')} # ${version}`);
  });

  test('a release that an advisory names is passed over', async () => {
    const uses = `acme/mono/deploy@${id('old')} # deploy/v1.0.0`;
    const { written, stdout, status } = await one(uses, ['--update']);
    expect(written).toBe(`acme/mono/deploy@${id('mended')} # deploy/v1.1.0`);
    expect(stdout).not.toContain('note ');
    expect(status).toBe(0);
  });

  test('that nobody knows the advisories is one note', async () => {
    const mono = `uses: acme/mono/deploy@${id('old')} # deploy/v1.0.0`;
    const lines = workflow(steps('uses: acme/tool@v1', mono));
    const cwd = makeTree({ [ci]: lines, '.git/HEAD': '' });
    const env = { GITHUB_SERVER_URL: git.url, GITHUB_API_URL: 'http://127.0.0.1:9' };
    const args = ['fix', '--only', 'pins', '--online', '--no-cache', '--update'];
    const { stdout, status } = await callCli(args, { cwd, env });
    expect(stdout.match(/^note .*$/gm)).toEqual([
      expect.stringContaining('advisories of "acme/tool", nor those of 1 more'),
    ]);
    expect(status).toBe(0);
  });
});

describe('--update', () => {
  test.each([
    ['tag', () => 'acme/tool@v1'],
    ['commit', () => `acme/tool@${id('first')} # v1.0.0`],
    ['commit with a wrong version', () => `acme/tool@${id('first')} # v1.1.0`],
  ])('a %s goes to the newest release that is none on trial', async (_, uses) => {
    const { written, stdout, status } = await one(uses(), ['--update']);
    expect(written).toBe(`acme/tool@${id('fourth')} # v3.0.0`);
    expect(stdout).toContain('another major version: read what has changed');
    expect(status).toBe(0);
  });

  test('a release on trial does not go back', async () => {
    const uses = `acme/tool@${id('fourth')} # v4.0.0-rc.1`;
    expect(await one(uses, ['--update'])).toMatchObject({ written: uses, status: 0 });
  });

  test('--min-age leaves what is younger', async () => {
    const { written } = await one('acme/tool@v1', ['--update', '--min-age', '30']);
    expect(written).toBe(`acme/tool@${id('third')} # v2.1.0`);
    const old = await one('acme/tool@v1', ['--update', '--min-age', '100']);
    // Both later ones are too young; the one that stands there is not.
    expect(old.written).toBe(`acme/tool@${id('second')} # v1.1.0`);
    expect(old.stdout).toContain('no update to v3.0.0: "v3.0.0" was released on 2026-11-20');
    expect(old.status).toBe(1);
  });

  test('a release whose own uses are not pinned is left', async () => {
    const { written, stdout, status } = await one('acme/steps@v1.0.0', ['--update']);
    expect(written).toBe(`acme/steps@${id('clean')} # v1.0.0`);
    expect(stdout).toContain('no update to v1.1.0: it uses "acme/tool@v1", which is not pinned');
    expect(status).toBe(1);
  });

  test('an impostor is nothing to update', async () => {
    const uses = `acme/tool@${id('evil')} # v1.0.0`;
    const { written, stdout } = await one(uses, ['--update']);
    expect(written).toBe(uses);
    expect(stdout).toContain('find out why before it is replaced');
  });

  test('a release that nobody can tell the age of is left', async () => {
    const { written, stdout } = await one('acme/steps@v1.0.0', ['--min-age', '3']);
    expect(written).toBe('acme/steps@v1.0.0');
    expect(stdout).toContain('cannot tell how old it is, since ');
  });

  test('what somebody accepted as a tag stays one', async () => {
    const uses = 'acme/tool@v1 # portcullis: allow[unpinned-uses] it has to be a tag';
    expect(await one(uses, ['--update'])).toMatchObject({ written: uses, status: 0 });
  });

  test.each([['--update'], ['--min-age', '3']])('%s asks servers', async (...args) => {
    const { status, stderr } = await callCli(['fix', ...args], { cwd: makeTree({}) });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('"--online"'),
    });
  });

  test('--min-age is a number', async () => {
    const { status } = await callCli(['fix', '--online', '--min-age', '3d'], { cwd: makeTree({}) });
    expect(status).toBe(2);
  });
});

describe('images', () => {
  test('keep their tag, and get the digest of all platforms', async () => {
    const image = `${registry.host}/team/image:3.20`;
    const digest = registry.digestOf('team/image:3.20');
    const lines = `    container: ${image}\n    services:\n      db: { image: "${image}" }\n${steps(`uses: docker://${image}`)}`;
    const { text, status } = await fixed(lines);
    expect(text).toBe(workflow(lines.replaceAll(image, `${image}@${digest}`)));
    expect(status).toBe(0);
  });

  test('in the Dockerfile of an action', async () => {
    const image = `${registry.host}/team/image:3.20`;
    const file = `FROM ${image} AS build\nRUN true\nFROM build\n`;
    const cwd = makeTree({
      'action.yml': 'name: a\ndescription: b\nruns:\n  using: docker\n  image: Dockerfile\n',
      Dockerfile: file,
      '.git/HEAD': '',
    });
    const env = { GITHUB_SERVER_URL: git.url, GITHUB_API_URL: api.url };
    const run = await callCli(['fix', '--only', 'pins', '--online', '--no-cache'], { cwd, env });
    expect(run.status).toBe(0);
    const wanted = file.replace(image, `${image}@${registry.digestOf('team/image:3.20')}`);
    expect(readFileSync(join(cwd, 'Dockerfile'), 'utf8')).toBe(wanted);
  });

  test('that no registry has, or that a matrix names, are left', async () => {
    const image = `${registry.host}/team/image:3.20`;
    const lines = `    strategy:\n      matrix:\n        image: ["${image}"]\n    container: \${{ matrix.image }}\n${steps(`uses: docker://${registry.host}/team/none:1`)}`;
    const { text, stdout, status } = await fixed(lines);
    expect(text).toBe(workflow(lines));
    expect(stdout).toContain(`write "${image}@${registry.digestOf('team/image:3.20')}"`);
    expect(stdout).toContain('404');
    expect(status).toBe(1);
  });
});

test('a recorded run is repeated without servers', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'portcullis-')), 'evidence.json');
  const lines = steps('uses: acme/tool@v1', `uses: docker://${registry.host}/team/image:3.20`);
  const { stdout } = await fixed(lines, ['--update', '--dry-run', '--record', file]);
  const asked = git.requests.length;
  const cwd = makeTree({ [ci]: workflow(lines), '.git/HEAD': '' });
  const args = ['fix', '--only', 'pins', '--update', '--dry-run', '--replay', file];
  expect((await callCli(args, { cwd })).stdout).toBe(stdout);
  expect(git.requests).toHaveLength(asked);
});
