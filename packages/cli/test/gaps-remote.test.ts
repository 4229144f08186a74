import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type GitServer, startGitServer } from '../../../test/support/loopback/git-server.ts';
import { makeTree } from '../../../test/support/make-tree.ts';
import { startProgram } from '../../../test/support/start-program.ts';

let git: GitServer;
let isAway = false;
let cache: string;
let used: Readonly<Record<'open' | 'nested' | 'lost', string>>;

beforeAll(async () => {
  git = await startGitServer({ fault: () => (isAway ? 404 : undefined) });
  const tool = git.add('acme/tool', [
    {
      commit: 'one',
      on: 'main',
      files: {
        'action.yml': composite('run: bash "$GITHUB_ACTION_PATH/scripts/install.sh"'),
        'scripts/install.sh': 'curl -sSfL https://example.com/install.sh | sh\n',
        'large/action.yml': 'runs:\n  using: node24\n  main: index.js\n',
        // Over the bound that workflows and actions have.
        'large/index.js': `// ${'x'.repeat(2_000_000)}\n`,
        'huge/action.yml': 'runs:\n  using: node24\n  main: index.js\n',
        'huge/index.js': `// ${'x'.repeat(9_000_000)}\n`,
      },
    },
  ]);
  const id = tool.id('one');
  const steps = git.add('acme/steps', [
    { commit: 'nested', on: 'main', files: { 'action.yml': composite(`uses: acme/tool@${id}`) } },
    { commit: 'lost', on: 'side', files: { 'action.yml': composite(`uses: acme/gone@${id}`) } },
  ]);
  used = {
    open: `acme/tool@${id}`,
    nested: `acme/steps@${steps.id('nested')}`,
    lost: `acme/steps@${steps.id('lost')}`,
  };
});

beforeEach(() => {
  git.requests.length = 0;
  isAway = false;
  if (cache !== undefined) rmSync(cache, { recursive: true, force: true });
  cache = mkdtempSync(join(tmpdir(), 'portcullis-cache-'));
});

afterAll(async () => {
  rmSync(cache, { recursive: true, force: true });
  await git.close();
});

function composite(step: string): string {
  const shell = step.startsWith('run') ? '\n      shell: bash' : '';
  return `runs:\n  using: composite\n  steps:\n    - ${step}${shell}\n`;
}

function run(args: readonly string[], input = '') {
  const env = { GITHUB_SERVER_URL: git.url, XDG_CACHE_HOME: cache };
  const cwd = makeTree({});
  return startProgram('packages/cli', { cwd, input, env, args: ['gaps', ...args] });
}

test('an action of another repository is read with what it leads to', async () => {
  const { status, stdout } = await run([used.open, '--format', 'json']);
  const { verdict, sites } = JSON.parse(stdout);
  expect({ status, verdict }).toEqual({ status: 1, verdict: 'gaps' });
  expect(sites).toMatchObject([{ at: { path: 'scripts/install.sh', start: { line: 1 } } }]);
});

test('so is an action that it uses at a commit', async () => {
  const { status, stdout } = await run([used.nested, '--format', 'json']);
  const paths = JSON.parse(stdout).sites.map(({ at }: { at: { path: string } }) => at.path);
  expect(status).toBe(1);
  expect(paths).toContain(`${used.open}/scripts/install.sh`);
});

test('a bundle may have eight megabytes, and a larger one is told', async () => {
  const [name, commit] = used.open.split('@');
  const large = await run([`${name}/large@${commit}`, '--format', 'json']);
  expect(JSON.parse(large.stdout)).toMatchObject({ action: { path: 'large' }, verdict: 'clean' });
  const huge = await run([`${name}/huge@${commit}`]);
  expect(huge.status).toBe(3);
  expect(huge.stdout).toContain('it is larger than 8 MiB');
});

test('a second run asks nobody, unless what is kept is damaged or not wanted', async () => {
  const first = await run([used.open]);
  expect(git.requests).not.toEqual([]);
  git.requests.length = 0;
  isAway = true;
  expect(await run([used.open])).toEqual(first);
  expect(git.requests).toEqual([]);
  for (const file of keptReports())
    writeFileSync(file, `${readFileSync(file)}`.replace('"verdict":"gaps"', '"verdict":"clean"'));
  isAway = false;
  rmSync(join(cache, 'portcullis/git-1'), { recursive: true });
  expect(await run([used.open])).toEqual(first);
  expect(git.requests).not.toEqual([]);
  git.requests.length = 0;
  expect(await run([used.open, '--no-cache'])).toEqual(first);
  expect(git.requests).not.toEqual([]);
});

function keptReports(): readonly string[] {
  const folder = join(cache, 'portcullis/gaps-1');
  const names = readdirSync(folder, { encoding: 'utf8', recursive: true });
  const files = names.filter((name) => name.endsWith('.gaps')).map((name) => join(folder, name));
  expect(files).toHaveLength(1);
  return files;
}

test('what nobody answers is unknown, ends with 3, and is not kept', async () => {
  isAway = true;
  const { status, stdout } = await run([used.open, '--format', 'json']);
  expect(status).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({ verdict: 'unknown', sites: [] });
  isAway = false;
  expect(await run([used.open])).toMatchObject({ status: 1 });
});

test('a commit that is not there, and an action of a repository that is not there, are told', async () => {
  const none = await run([`acme/tool@${'0'.repeat(40)}`]);
  expect(none.status).toBe(3);
  expect(none.stdout).toContain(`the repository has no commit "${'0'.repeat(40)}"`);
  const lost = await run([used.lost, '--format', 'json']);
  expect(lost.status).toBe(3);
  expect(JSON.parse(lost.stdout).inconclusive).not.toEqual([]);
});

test('inputs are compared with those that the action has', async () => {
  const { status, stderr } = await run([used.open, '--with', 'version=1']);
  expect(status).toBe(2);
  expect(stderr).toContain('the action has no input "version": it has none');
});

test('a batch asks for repositories too', async () => {
  const input = `${used.open}\nacme/gone@${'0'.repeat(40)}\n${used.nested}\n`;
  const { status, stdout } = await run(['--batch', '-'], input);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(1);
  expect(lines).toMatchObject([
    { verdict: 'gaps' },
    { error: expect.any(String) },
    { verdict: 'gaps' },
  ]);
});
