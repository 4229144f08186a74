import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ApiServer, startApiServer } from '../../../test/support/loopback/api-server.ts';
import { buildActions } from '../../../test/support/loopback/build-actions.ts';
import { type GitServer, startGitServer } from '../../../test/support/loopback/git-server.ts';
import { makeTree } from '../../../test/support/make-tree.ts';
import { startProgram } from '../../../test/support/start-program.ts';
import { type CliCall, callCli } from './call-cli.ts';

const ci = '.github/workflows/ci.yml';

let git: GitServer;
let api: ApiServer;
let pins: ReturnType<typeof buildActions>;

beforeAll(async () => {
  git = await startGitServer();
  api = await startApiServer({
    data: {
      repositories: Object.fromEntries(['acme/tool', 'acme/steps'].map((name) => [name, {}])),
    },
  });
  pins = buildActions(git);
});

afterAll(async () => {
  await git.close();
  await api.close();
});

function workflow(...uses: readonly string[]): string {
  const steps = uses.map((one) => `      - uses: ${one}\n`).join('');
  return `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    permissions: {}\n    steps:\n${steps}`;
}

function servers(): Record<string, string> {
  return { GITHUB_SERVER_URL: git.url, GITHUB_API_URL: api.url };
}

function audit(uses: readonly string[], args: readonly string[] = [], env = servers()) {
  const cwd = makeTree({ [ci]: workflow(...uses) });
  return callCli(['audit', '--online', '--no-cache', '--guard', 'pin-verify', ...args], {
    cwd,
    env,
  });
}

describe('each verdict, its rule and its exit code', () => {
  const cases = [
    ['released', 0, []],
    ['tag-only', 0, ['tag-only-pin']],
    ['unreleased', 1, ['pin-comment-missing', 'stale-action-refs']],
    ['moved', 1, ['moved-tag']],
    ['impostor', 1, ['impostor-commit']],
    ['inconclusive', 3, []],
  ] as const;
  test.each(cases)('%s', async (verdict, status, rules) => {
    const run = await audit([pins[verdict]], ['--format', 'json']);
    const report = JSON.parse(run.stdout);
    expect(report.pins).toMatchObject([{ verdict }]);
    expect(report.findings.map(({ rule }: { rule: string }) => rule)).toEqual(rules);
    expect(run.status).toBe(status);
  });
});
