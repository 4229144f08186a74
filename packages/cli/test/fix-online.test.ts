import { readFileSync } from 'node:fs';
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
    data: { repositories: { 'acme/tool': { releases }, 'acme/steps': {} } },
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
  const labels = new Set(['clean', 'loose']);
  id = (label) => (labels.has(label) ? steps : tool).id(label);
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
  const env = { GITHUB_SERVER_URL: git.url, GITHUB_API_URL: api.url, GITHUB_TOKEN: 'x' };
  const online = ['fix', '--only', 'pins', '--online', '--no-cache', ...args];
  const run = await callCli(online, { cwd, env });
  return { ...run, text: readFileSync(join(cwd, ci), 'utf8') };
}

test('probe', async () => {
  const lines = steps(
    'uses: acme/tool@v1',
    `uses: acme/tool@${id('evil')} # v1.0.0`,
    `uses: acme/tool@${id('second')} # v1`,
    `uses: acme/tool@${id('first')} # v1.1.0`,
    `uses: acme/tool@${id('first')}`,
    'uses: acme/tool@v1.0.1 # why',
    'uses: acme/tool@main',
    'uses: acme/missing@v1',
    '{ uses: acme/steps@v1.0.0, name: flow }',
    `uses: docker://${registry.host}/team/image:3.20`,
    `uses: docker://${registry.host}/team/none:3.20`,
  );
  for (const args of [[], ['--update'], ['--update', '--min-age', '30']]) {
    const { stdout, stderr, status, text } = await fixed(lines, args);
    console.log(stdout, stderr, status, text);
  }
});
