import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '@portcullis/core';
import { makeTree } from '../support/make-tree.ts';
import { startProgram } from '../support/start-program.ts';
import { auditOnline, type OnlineAudit } from './world/audit-online.ts';
import { type RunningWorld, startWorld, token } from './world/start-world.ts';
import { composite, lockfile, nodeAction } from './world/texts.ts';
import { ci, workflowOf } from './world/workflow-of.ts';

/** What rules say that need more than a `uses`: a configuration, a lockfile, a profile. */
let world: RunningWorld;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.close());

const configuration = '.github/portcullis.yml';

async function audit({ env = {}, ...rest }: Partial<OnlineAudit>): Promise<Report> {
  const servers = { ...world.env, GITHUB_TOKEN: token, ...env };
  return (await auditOnline({ uses: [], ...rest, env: servers })).report;
}

/** Rule and severity of what was found, with the place. */
function told({ findings }: Report): readonly string[] {
  return findings.map(
    ({ rule, severity, at }) => `${rule} ${severity} ${at.path}:${at.start.line}`,
  );
}

test('a release of yesterday is too young where a week is asked for', async () => {
  const files = { [configuration]: 'version: 1\npins: {cooldown: 7}\n' };
  const report = await audit({ uses: [world.uses.vulnerable], files });
  expect(told(report)).toContain(`cooldown medium ${ci}:7`);
});

test('a pin that is less than the configuration asks for', async () => {
  const files = { [configuration]: 'version: 1\npins: {minimum: released}\n' };
  const uses = [world.uses.released, world.uses['tag-only'], world.uses['uses an impostor']];
  expect(told(await audit({ uses, files }))).toEqual([
    `pin-policy medium ${ci}:8`,
    `impostor-commit high ${ci}:9`,
  ]);
});

test('what a policy of full commits would stop', async () => {
  const uses = [world.uses.released, world.uses['uses a tag']];
  const report = await audit({ uses, args: ['--profile', 'strict'] });
  expect(told(report)).toEqual([
    `sha-policy-preflight info ${ci}:4`,
    `unpinned-transitive medium ${ci}:8`,
  ]);
});

describe('the newest release that a policy of full commits would not stop', () => {
  const strict = ['--profile', 'strict'];
  const online = ['--online', '--no-cache'];
  let open: string;
  let clean: string;

  beforeAll(() => {
    const { id } = world.git.add('acme/mended', [
      { commit: 'open', on: 'main', files: { 'action.yml': composite('acme/tool@v1') } },
      { ref: 'refs/tags/v1.0.0', to: 'open' },
      { commit: 'clean', on: 'main', files: { 'action.yml': nodeAction, 'index.js': '' } },
      { ref: 'refs/tags/v1.1.0', to: 'clean' },
      { commit: 'again', on: 'main', files: { 'action.yml': composite('acme/tool@v1') } },
      { ref: 'refs/tags/v1.2.0', to: 'again' },
    ]);
    open = `acme/mended@${id('open')} # v1.0.0`;
    clean = id('clean');
  });

  function run(cwd: string, ...args: readonly string[]) {
    return startProgram('packages/cli', {
      cwd,
      args: ['audit', ...args, '--format', 'json'],
      env: { ...world.env, GITHUB_TOKEN: token },
    });
  }

  /** How often each server was asked. */
  async function asked(
    uses: string,
    ...args: readonly string[]
  ): Promise<readonly [git: number, api: number]> {
    world.git.requests.length = 0;
    world.api.requests.length = 0;
    await run(makeTree({ [ci]: workflowOf([uses]) }), ...online, ...args);
    return [world.git.requests.length, world.api.requests.length];
  }

  test('is named', async () => {
    const { findings } = await audit({ uses: [open], args: strict });
    const [found] = findings.filter(({ rule }) => rule === 'sha-policy-preflight');
    expect(found?.evidence).toEqual([
      expect.stringContaining(`its newest clean release is "v1.1.0" (commit "${clean}")`),
    ]);
  });

  test('is asked for only where the rule runs and something would be stopped', async () => {
    const plain = await asked(open);
    const [git, api] = plain;
    // Of both the refs, the files and a history; three questions of the API.
    expect(plain).toEqual([6, 6]);
    expect(await asked(open, ...strict, '--rule', 'unpinned-transitive')).toEqual(plain);
    const fine = `acme/mended@${clean} # v1.1.0`;
    expect(await asked(fine, ...strict)).toEqual(await asked(fine));
    // The files of all releases together, and one history of them.
    expect(await asked(open, ...strict)).toEqual([git + 2, api]);
  });

  test('is recorded', async () => {
    const cwd = makeTree({ [ci]: workflowOf([open]) });
    const live = await run(cwd, ...online, ...strict, '--record', 'answers.json');
    const again = await run(cwd, '--replay', 'answers.json', ...strict);
    expect(again.stdout).toBe(live.stdout);
    expect(live.stdout).toContain('its newest clean release is');
  });
});

test('advisories that nobody told are inconclusive in the strict profile, and verdicts are not', async () => {
  const env = { GITHUB_API_URL: 'http://127.0.0.1:9' };
  const uses = [world.uses.released, world.uses.vulnerable];
  const [lax, strict] = await Promise.all([
    audit({ uses, env }),
    audit({ uses, env, args: ['--profile', 'strict'] }),
  ]);
  expect([lax.findings, lax.inconclusive]).toEqual([[], []]);
  expect(strict.inconclusive).toMatchObject([
    { rule: 'known-vulnerable-actions', reason: 'network' },
  ]);
  expect(strict.pins).toMatchObject([{ verdict: 'released' }, { verdict: 'released' }]);
});

describe('a lockfile', () => {
  const path = '.github/workflows/actions.lock';
  const ref = 'acme/tool@v1';

  function locked(use: 'released' | 'moved' | 'of a fork', ids = {}) {
    const commit = /@(\S+)/.exec(world.uses[use])?.[1] ?? '';
    return audit({ uses: [ref], files: { [path]: lockfile(ci, [{ ref, commit, ...ids }]) } });
  }

  test('records a release that its tag has left behind', async () => {
    const report = await locked('released');
    expect(told(report)).toEqual([]);
    expect(report.pins).toMatchObject([{ verdict: 'released', at: [{ path: ci }] }]);
  });

  test('records what is no release any more', async () => {
    expect(told(await locked('moved'))).toEqual([`moved-tag high ${ci}:7`]);
  });

  test('records an impostor', async () => {
    expect(told(await locked('of a fork'))).toEqual([`impostor-commit high ${ci}:7`]);
  });

  test('records another repository than the one that has the name', async () => {
    const report = await locked('released', { repositoryId: 77 });
    expect(told(report)).toEqual([`lockfile-problem medium ${path}:10`]);
  });
});
