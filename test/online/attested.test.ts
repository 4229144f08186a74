import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Report } from '@portcullis/core';
import { signRelease, worldLike } from '../../packages/attestation/test/support/sign-release.ts';
import { makeTree } from '../support/make-tree.ts';
import { startAction } from '../support/run-action.ts';
import { startProgram } from '../support/start-program.ts';
import { auditOnline } from './world/audit-online.ts';
import {
  type ReleaseWorld,
  releasedTool,
  releaseToken,
  startReleaseWorld,
} from './world/release-world.ts';
import { ci, workflowOf } from './world/workflow-of.ts';

// `audit` as a process that asks for attestations and verifies them, under a root of the test's own.
let world: ReleaseWorld;
let stored: readonly unknown[];

beforeAll(async () => {
  world = await startReleaseWorld();
  stored = world.attestations;
});

beforeEach(() => {
  world.git.requests.length = 0;
  world.api.requests.length = 0;
});

afterEach(() => {
  world.attestations = stored;
});

afterAll(() => world.close());

const labels = ['one', 'two', 'three', 'tip'] as const;

function uses(): readonly string[] {
  return labels.map((label) => `${releasedTool}@${world.tool.id(label)}`);
}

function files(minimum: string): Readonly<Record<string, string>> {
  return { '.github/portcullis.yml': `version: 1\npins: {minimum: ${minimum}}\n` };
}

async function audit(minimum: string, args: readonly string[] = []) {
  const root = ['--trusted-root', world.root];
  const options = { uses: uses(), files: files(minimum), env: world.env };
  return auditOnline({ ...options, args: [...root, '--rule', 'pin-policy', ...args] });
}

function verdicts({ pins }: Report): readonly (string | undefined)[] {
  return uses().map((one) => pins.find((pin) => pin.uses === one)?.verdict);
}

function lookUps(): readonly string[] {
  return world.api.requests
    .map(({ path }) => decodeURIComponent(path))
    .filter((path) => path.includes('/attestations/'))
    .sort();
}

describe('where the policy asks for it', () => {
  test('a pin is attested, by its commit or by the tag object', async () => {
    const { status, report } = await audit('attested');
    expect(verdicts(report)).toEqual(['attested', 'attested', 'released', 'unreleased']);
    expect(report.pins.map(({ proof }) => proof).join('\n')).toMatch(
      /attested by GitHub on 2026-11-01$/m,
    );
    const findings = report.findings.filter(({ rule }) => rule === 'pin-policy');
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('is "released", where the configuration asks for "attested"'),
      expect.stringContaining('is "unreleased", where the configuration asks for "attested"'),
    ]);
    expect(status).toBe(1);
  });

  test('one request for each commit that a release tag names, and none for others', async () => {
    await audit('attested');
    const objects = [world.tool.id('v1.0.0'), world.tool.id('two'), world.tool.id('three')];
    expect(lookUps()).toEqual(
      objects
        .map(
          (object) =>
            `/repos/acme/tool/attestations/sha1:${object}?predicate_type=release&per_page=100`,
        )
        .sort(),
    );
  });

  test('an attestation that is not of GitHub counts for nothing', async () => {
    const names = [
      {
        kind: 'uri' as const,
        value: 'https://github.com/acme/tool/.github/workflows/x.yml@refs/heads/main',
      },
    ];
    world.attestations = [
      signRelease(world.github, world.statement('v1.0.0'), { names }),
      signRelease(worldLike('public-good'), world.statement('v1.1.0')),
    ];
    const { report } = await audit('attested');
    expect(verdicts(report)).toEqual(['released', 'released', 'released', 'unreleased']);
    expect(report.pins.map(({ proof }) => proof).join('\n')).toContain('is refused: signer: ');
  });

  test('nobody who is no root is believed', async () => {
    const options = { uses: uses(), files: files('attested'), env: world.env };
    const { report } = await auditOnline({ ...options, args: ['--rule', 'pin-policy'] });
    expect(verdicts(report)).not.toContain('attested');
  });

  test('what is not answered is inconclusive', async () => {
    const env = { ...world.env, GITHUB_API_URL: 'http://127.0.0.1:1' };
    const root = ['--trusted-root', world.root, '--rule', 'pin-policy'];
    const [first = ''] = uses();
    const options = { uses: [first], files: files('attested'), env };
    const { status, report } = await auditOnline({ ...options, args: root });
    expect(report.inconclusive).toMatchObject([{ rule: 'pin-policy', reason: 'network' }]);
    expect(status).toBe(3);
  });

  test('a recording gives the same report, and has nothing to verify', async () => {
    const cwd = makeTree({ [ci]: workflowOf(uses()), ...files('attested') });
    const run = (args: readonly string[]) =>
      startProgram('packages/cli', {
        cwd,
        args: ['audit', '--format', 'json', '--rule', 'pin-policy', ...args],
        env: world.env,
      });
    const file = join(cwd, 'answers.json');
    const live = await run([
      '--online',
      '--no-cache',
      '--trusted-root',
      world.root,
      '--record',
      file,
    ]);
    world.api.requests.length = 0;
    const replayed = await run(['--replay', file]);
    expect(replayed.stdout).toBe(live.stdout);
    expect(replayed.stdout).toContain('"attested"');
    expect(world.api.requests).toEqual([]);
  });
});

test.each(['pin-verify', 'audit'])('the action %s does the same', async (name) => {
  const workspace = makeTree({ [ci]: workflowOf(uses().slice(0, 2)), ...files('attested') });
  const { GITHUB_SERVER_URL, GITHUB_API_URL } = world.env;
  const env = { GITHUB_SERVER_URL: `${GITHUB_SERVER_URL}`, GITHUB_API_URL: `${GITHUB_API_URL}` };
  const inputs = { token: releaseToken, 'fail-on': 'medium' };
  const trusted = await startAction(name, {
    workspace,
    env,
    inputs: { ...inputs, 'trusted-root': world.root },
  });
  expect(trusted.log).toContain('2 pins: 2 attested');
  expect(trusted.status).toBe(0);
  const without = await startAction(name, { workspace, env, inputs });
  expect(without.log).toContain('2 pins: 2 released');
  expect(without.status).toBe(1);
  const broken = await startAction(name, {
    workspace,
    env,
    inputs: { ...inputs, 'trusted-root': 'missing.json' },
  });
  expect(broken.log).toMatch(/^::error.*cannot read the trusted root/m);
  expect(broken.status).toBe(1);
});

test('where the policy asks for less nobody is asked', async () => {
  const { report } = await audit('released');
  expect(verdicts(report)).toEqual(['released', 'released', 'released', 'unreleased']);
  expect(lookUps()).toEqual([]);
});

test.each([
  [['--offline'], 'add "--online"'],
  [['--online'], 'cannot'],
])('a root that cannot be used is told: %j', async (args, told) => {
  const cwd = makeTree({ [ci]: workflowOf([]), 'root.json': '{}' });
  const { status, stderr } = await startProgram('packages/cli', {
    cwd,
    args: ['audit', '--trusted-root', 'root.json', ...args],
  });
  expect(stderr).toContain(told);
  expect(status).toBe(2);
});
