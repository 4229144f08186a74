import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '@portcullis/core';
import { auditOnline, type OnlineAudit } from './world/audit-online.ts';
import { type RunningWorld, startWorld, token } from './world/start-world.ts';
import { lockfile } from './world/texts.ts';
import { ci } from './world/workflow-of.ts';

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
