import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runAudit } from '@portcullis/audit';
import { everyGuard } from '@portcullis/core';
import { parse } from 'yaml';
import { makeTree } from '../support/make-tree.ts';
import { startAction } from '../support/run-action.ts';
import { type AttestWorld, startAttestWorld, token } from './attest-world.ts';

/** The workflow as README.md has it, with a commit for `<commit>`. */
const recipe =
  /^name: release\n[\s\S]*?(?=^```)/m
    .exec(readFileSync('README.md', 'utf8'))?.[0]
    .replaceAll('<commit>', `${'0'.repeat(40)} # v1.0.0`) ?? '';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const jobs: Readonly<Record<string, Job>> = parse(recipe)?.jobs ?? {};

let world: AttestWorld;

beforeAll(async () => {
  world = await startAttestWorld();
});

afterAll(() => world.close());

/** What a job leaves: how it ended, and what it said. */
interface JobRun {
  readonly isGood: boolean;
  readonly log: string;
}

/** Runs the steps of a job as a runner does, until one fails. */
async function runJob(name: string, places: Places, env: Env = {}): Promise<JobRun> {
  const { steps = [], permissions = {} } = jobs[name] ?? {};
  const maySign = permissions['id-token'] === 'write';
  const around = { ...places, env: { ...(maySign ? world.signingEnv : world.env), ...env } };
  let log = '';
  for (const step of steps) {
    const run = await runStep(step, around);
    log += run.log;
    if (!run.isGood) return { isGood: false, log };
  }
  return { isGood: true, log };
}

type Env = Readonly<Record<string, string>>;

interface Places {
  readonly workspace: string;
  /** What was uploaded. */
  readonly store: string;
  /** What stands in the place of `gh`, and writes down what it was asked for. */
  readonly bin: string;
}

async function runStep(step: Step, around: Places & { readonly env: Env }): Promise<JobRun> {
  const { workspace, store, env } = around;
  const [action = ''] = (step.uses ?? 'run').split('@');
  switch (action) {
    case 'run':
      return runScript(step, around);
    case 'actions/checkout':
      writeFileSync(join(workspace, 'build'), '#!/bin/sh\nmkdir dist && echo app > dist/app.tgz\n');
      chmodSync(join(workspace, 'build'), 0o755);
      return { isGood: true, log: '' };
    case 'actions/upload-artifact':
      for (const path of (step.with?.path ?? '').trim().split('\n'))
        cpSync(join(workspace, path), join(store, path), { recursive: true });
      return { isGood: true, log: '' };
    case 'actions/download-artifact':
      cpSync(store, workspace, { recursive: true });
      return { isGood: true, log: '' };
    default: {
      const name = action.replace('OWNER/portcullis/actions/', '');
      const inputs = { ...trustOf(name), token, ...step.with };
      const { status, log } = await startAction(name, { workspace, inputs, env });
      return { isGood: status === 0, log };
    }
  }
}

/** What only the Sigstore of the test makes necessary. */
function trustOf(name: string): Readonly<Record<string, string>> {
  const { 'signing-config': config = '', ...trust } = world.signing;
  return name === 'attest-artifacts' ? { ...trust, 'signing-config': config } : trust;
}

function runScript({ run = '', env = {} }: Step, { workspace, bin }: Places): JobRun {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', run], {
    cwd: workspace,
    encoding: 'utf8',
    env: { ...env, GITHUB_REF_NAME: 'v1.2.3', PATH: `${bin}${delimiter}${process.env.PATH}` },
  });
  return { isGood: status === 0, log: stdout + stderr };
}

function newPlaces(): Places {
  const bin = makeTree({ gh: '#!/bin/sh\necho "$@" > "$(dirname "$0")/asked"\n' });
  chmodSync(join(bin, 'gh'), 0o755);
  return { workspace: makeTree({}), store: makeTree({}), bin };
}

function published({ bin }: Places): string | undefined {
  const file = join(bin, 'asked');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

test('the recipe of README.md signs in one job, and verifies and publishes in another', async () => {
  const places = newPlaces();
  expect(await runJob('build', places)).toMatchObject({ isGood: true });
  const next = { ...places, workspace: makeTree({}) };
  expect(await runJob('publish', next)).toMatchObject({ isGood: true });
  const [command, ...files] = published(places)?.split(/ (?=dist)/) ?? [];
  expect(command).toBe('release create v1.2.3 --verify-tag release.intoto.jsonl');
  expect(files).toEqual(['dist/app.tgz']);
});

test('its publish job has no right to sign', () => {
  expect(jobs.publish?.permissions).toEqual({ contents: 'write' });
});

test.each([
  { what: 'an artifact that was changed on the way', file: 'dist/app.tgz', text: 'other\n' },
  { what: 'an artifact that was put beside it', file: 'dist/more.tgz', text: 'more\n' },
  { what: 'an artifact in a folder below', file: 'dist/below/more.tgz', text: 'more\n' },
])('$what is not published', async ({ file, text }) => {
  const places = newPlaces();
  await runJob('build', places);
  mkdirSync(dirname(join(places.store, file)), { recursive: true });
  writeFileSync(join(places.store, file), text);
  const run = await runJob('publish', { ...places, workspace: makeTree({}) });
  expect({ isGood: run.isGood, published: published(places) }).toEqual({
    isGood: false,
    published: undefined,
  });
});

test('what another run has signed is not published', async () => {
  const places = newPlaces();
  await runJob('build', places);
  const later = { GITHUB_RUN_ID: '19000000002' };
  const run = await runJob('publish', { ...places, workspace: makeTree({}) }, later);
  expect(run).toMatchObject({ isGood: false });
  expect(run.log).toContain('run: expected');
});

test('it passes every guard in the strict profile', async () => {
  const cwd = makeTree({ '.github/workflows/release.yml': recipe });
  const { report } = await runAudit({
    paths: ['.'],
    cwd,
    profile: 'strict',
    ruleSet: everyGuard,
    today: '2026-11-22',
  });
  expect(report).toMatchObject({ findings: [], inconclusive: [] });
});
