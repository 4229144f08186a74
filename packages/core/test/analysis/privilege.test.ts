import { expect, test } from '@jest/globals';
import { privilegeOf } from '../../src/analysis/privilege/privilege-of.ts';
import { everyRun } from '../../src/analysis/runs/every-run.ts';
import { onCall, repositoryOf } from './repository-of.ts';

const callee = onCall(`
  b:
    runs-on: x
    steps:
      - run: echo
        env: {A: "\${{ secrets.A }}", B: "\${{ secrets.B }}"}
`).replace('permissions: {}', 'permissions: {contents: write, id-token: write, packages: read}');

const calling = (rest: string) =>
  `on: issues\njobs:\n  a:\n    uses: ./.github/workflows/c.yml\n${rest}`;
const alone = (rest: string, on = 'issues') => `on: ${on}\n${rest}`;
const job = (rest: string) => `jobs:\n  b:\n    runs-on: x\n${rest}    steps: [{run: echo}]\n`;

test.each<[string, string, readonly string[]]>([
  ['nothing', alone(`permissions: {}\n${job('')}`), []],
  ['no permissions', alone(job('')), ['default']],
  ['read-all', alone(`permissions: read-all\n${job('')}`), []],
  ['write-all', alone(`permissions: write-all\n${job('')}`), ['identity', 'has "write-all"']],
  [
    'the job overrides',
    alone(`permissions: write-all\n${job('    permissions: {issues: write}\n')}`),
    ['has "issues: write"'],
  ],
  [
    "a called workflow has its caller's",
    calling('    permissions: {contents: write}\n'),
    ['has "contents: write"'],
  ],
  ['and no more', calling('    permissions: {packages: write}\n'), []],
  [
    'write-all lets all through',
    calling('    permissions: write-all\n'),
    ['identity', 'has "contents: write"', 'has "id-token: write"'].slice(0, 2),
  ],
  [
    'secrets that are handed over',
    calling(
      '    permissions: {}\n    secrets: {a: "${{ secrets.X }}", B: "${{ secrets.GITHUB_TOKEN }}"}\n',
    ),
    ['is given the secret "A"'],
  ],
  [
    'all of them',
    calling('    permissions: {}\n    secrets: inherit\n'),
    ['is given the secret "A"', 'is given the secret "B"'],
  ],
  ['none', calling('    permissions: {}\n'), []],
  [
    'its own token is no secret',
    alone(`permissions: {}\nenv: {A: "\${{ secrets.GITHUB_TOKEN }}"}\n${job('')}`),
    [],
  ],
  [
    "the workflow's env",
    alone(`permissions: {}\nenv: {A: "\${{ secrets.A }}"}\n${job('')}`),
    ['is given the secret "A"'],
  ],
  [
    'toJSON',
    alone(`permissions: {}\n${job('    env: {A: "${{ toJSON(secrets) }}"}\n')}`),
    ['is given every secret'],
  ],
  [
    'a remote call',
    `on: issues\npermissions: {}\njobs:\n  b:\n    uses: o/r/.github/workflows/x.yml@v1\n    secrets: inherit\n`,
    ['hands over every secret'],
  ],
  ['the cache by its mode', alone(`permissions: {}\n${job('    cache-mode: write\n')}`), ['cache']],
  ['the cache by the event', alone(`permissions: {}\n${job('')}`, 'workflow_dispatch'), ['cache']],
  [
    'a scope of its own',
    alone(`permissions: {}\n${job('    cache-mode: write\n')}`, 'pull_request'),
    [],
  ],
])('%s', (_, text, expected) => {
  const repository = repositoryOf({ w: text, ...(text.includes('c.yml') ? { c: callee } : {}) });
  const run = everyRun(repository).runs.find((one) => one.job.id === 'b');
  if (run === undefined) throw new Error('no such job');
  const { writes, secrets, identity, cache, defaultToken } = privilegeOf(run, repository);
  expect([
    ...(defaultToken === undefined ? [] : ['default']),
    ...(identity === undefined ? [] : ['identity']),
    ...(cache === undefined ? [] : ['cache']),
    ...[...secrets, ...writes].map(({ message }) => message),
  ]).toEqual(expected);
});
