import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GitScript } from '../support/loopback/git-script.ts';
import { type GitServer, startGitServer } from '../support/loopback/git-server.ts';
import { makeTree } from '../support/make-tree.ts';
import { startProgram } from '../support/start-program.ts';

const readme = readFileSync('README.md', 'utf8');

let git: GitServer;
let files: Readonly<Record<string, string>>;

beforeAll(async () => {
  git = await startGitServer();
  files = buildExample(git);
});

afterAll(() => git.close());

test.each([
  { format: 'tree', fence: 'text' },
  { format: 'mermaid', fence: 'mermaid' },
])('README.md shows what "graph --online --format $format" prints', async ({ format, fence }) => {
  const { stdout } = await startProgram('packages/cli', {
    cwd: makeTree(files),
    args: ['graph', '--online', '--no-cache', '--format', format],
    env: { GITHUB_SERVER_URL: git.url, GITHUB_API_URL: 'http://127.0.0.1:9' },
  });
  expect(readme).toContain(`\`\`\`${fence}\n${stdout}\`\`\``);
});

/** Two workflows with pins of every kind that people should know; the ids of commits are the same each time. */
function buildExample(server: GitServer): Readonly<Record<string, string>> {
  const install = server.add('acme/install', released('v1.0.0', action('install')));
  const checkout = server.add('acme/checkout', released('v7.0.1', action('checkout')));
  const setup = server.add(
    'acme/setup',
    released('v2.1.0', composite(`acme/install@${install.id('release')}`, 'acme/cache@main')),
  );
  server.add('acme/cache', [
    { commit: 'tip', on: 'main', files: { 'action.yml': action('cache') } },
  ]);
  const publish = server.add('acme/publish', [
    ...released('v1.4.0', action('publish')),
    { commit: 'of a fork', parents: ['release'] },
  ]);
  const checkedOut = `acme/checkout@${checkout.id('release')} # v7.0.1`;
  return {
    '.github/workflows/ci.yml': workflow(checkedOut, `acme/setup@${setup.id('release')} # v2.1.0`),
    '.github/workflows/release.yml': workflow(
      checkedOut,
      `acme/publish@${publish.id('of a fork')} # v1.4.0`,
    ),
  };
}

function released(version: string, text: string): GitScript {
  return [
    { commit: 'release', on: 'main', files: { 'action.yml': text } },
    { ref: `refs/tags/${version}`, to: 'release' },
  ];
}

function action(name: string): string {
  return `name: ${name}\ndescription: x\nruns:\n  using: node24\n  main: index.js\n`;
}

function composite(...uses: readonly string[]): string {
  const steps = uses.map((one) => `    - uses: ${one}\n`).join('');
  return `name: x\ndescription: x\nruns:\n  using: composite\n  steps:\n${steps}`;
}

function workflow(...uses: readonly string[]): string {
  const steps = uses.map((one) => `      - uses: ${one}\n`).join('');
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`;
}
