import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GitRequest } from '../support/loopback/git-server.ts';
import { auditOnline } from './world/audit-online.ts';
import type { World } from './world/build-world.ts';
import { type RunningWorld, startWorld, token } from './world/start-world.ts';

let world: RunningWorld;

beforeAll(async () => {
  world = await startWorld();
});

beforeEach(() => {
  world.git.requests.length = 0;
  world.api.requests.length = 0;
});

afterAll(() => world.close());

function audit(uses: readonly (keyof World)[], env = {}) {
  return auditOnline({ uses: uses.map((one) => world.uses[one]), env: { ...world.env, ...env } });
}

/** What a request asks for: a history is asked for without any file or folder. */
function aimOf({ command, body }: GitRequest): string {
  if (command === 'ls-refs') return 'refs';
  return body.includes('filter tree:0') ? 'history' : 'files';
}

describe('a repository is asked', () => {
  test.each<readonly [string, readonly (keyof World)[], readonly string[]]>([
    ['nothing but refs and files for what a branch and a tag point at', ['archived'], []],
    ['one history for a release below the tip of its branch', ['released'], ['history']],
    ['one history for what was never released', ['unreleased'], ['history']],
    ['one history for many pins', ['released', 'unreleased', 'moved', 'tag object'], ['history']],
    [
      'two histories for what the branches of releases do not hold',
      ['released', 'unreleased', 'tag-only', 'on a feature branch'],
      ['history', 'history'],
    ],
    ['two histories for an impostor', ['of a fork'], ['history', 'history']],
    ['for a batch of files for all that is below its root', ['below the root'], ['history']],
    ['for a batch of files for an action and its Dockerfile', ['runs in an image'], []],
    ['for a batch of files for a workflow and its lockfile', ['locked workflow'], ['history']],
  ])('%s: %j', async (_, uses, histories) => {
    const { report } = await audit(uses);
    const names = new Set(report.pins.map(({ repository }) => repository));
    const once = [...names].flatMap(() => ['files', 'refs']);
    expect(world.git.requests.map(aimOf).sort()).toEqual([...once, ...histories].sort());
    expect(report.stats).toMatchObject({
      repositories: names.size,
      requests: world.git.requests.length + world.api.requests.length,
    });
  });
});

describe('the API', () => {
  const all = (): (keyof World)[] => Object.keys(world.uses).filter(isUse);
  const isUse = (name: string): name is keyof World => name in world.uses;

  test('is asked for no verdict, and for releases only where a tag is all that holds a commit', async () => {
    await audit(all(), { GITHUB_TOKEN: token });
    const paths = world.api.requests.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.includes('/releases')).sort()).toEqual([
      '/repos/acme/sealed/releases?per_page=100',
      '/repos/acme/tool/releases?per_page=100',
    ]);
    const operations = new Set(world.api.requests.map(({ operation }) => operation));
    expect([...operations].sort()).toEqual([
      'GET /advisories',
      'GET /repos/{owner}/{repo}',
      'GET /repos/{owner}/{repo}/releases',
    ]);
  });

  test('is missed by no verdict but that of an immutable release', async () => {
    const there = await audit(all(), { GITHUB_TOKEN: token });
    const gone = await audit(all(), { GITHUB_API_URL: 'http://127.0.0.1:9' });
    const isSealed = ({ repository }: { readonly repository: string }) =>
      repository === 'acme/sealed';
    const ofGit = ({ report }: typeof gone) =>
      report.pins
        .filter((pin) => !isSealed(pin))
        .map((pin) => ({ ...pin, proof: pin.proof.replace(unsaid, '') }));
    expect(ofGit(gone)).toEqual(ofGit(there));
    expect(gone.report.pins.filter(isSealed)).toMatchObject([{ verdict: 'tag-only' }]);
    const ofApi = ['archived-uses', 'known-vulnerable-actions'];
    expect(rulesOf(there).filter((rule) => !rulesOf(gone).includes(rule))).toEqual(ofApi);
  });
});

/** What a proof says where the API does not answer. */
const unsaid = ', and nobody said whether it is an immutable release';

function rulesOf({ report }: Awaited<ReturnType<typeof audit>>): readonly string[] {
  return [...new Set(report.findings.map(({ rule }) => rule))].sort();
}
