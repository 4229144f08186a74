import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runAudit } from '@portcullis/audit';
import { everyGuard } from '@portcullis/core';
import { parseReleaseInputs, toReleasePlan } from '@portcullis/release';
import { parse } from 'yaml';
import { makeTree } from './support/make-tree.ts';
import { startProgram } from './support/start-program.ts';

// Three projects as users have them. The suite test/e2e releases them; what needs no server is asked here.
const examples = ['cli', 'npm', 'python'] as const;

type Example = (typeof examples)[number];

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly needs?: string | readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: {
    readonly workflow_call?: {
      readonly inputs: Readonly<Record<string, Input>>;
      readonly outputs: Readonly<Record<string, unknown>>;
    };
    readonly workflow_dispatch?: { readonly inputs: Readonly<Record<string, Input>> };
  };
  readonly permissions?: object;
  readonly 'cache-mode'?: string;
  readonly concurrency?: { readonly group: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Input {
  readonly type?: string;
  readonly required?: boolean;
  readonly default?: unknown;
}

const release: Workflow = parse(readFileSync('.github/workflows/release.yml', 'utf8'));
const { inputs: known = {}, outputs: given = {} } = release.on.workflow_call ?? {};

function textOf(example: Example): string {
  return readFileSync(join('test/downstream', example, '.github/workflows/release.yml'), 'utf8');
}

function workflowOf(example: Example): Workflow {
  return parse(textOf(example));
}

function callIn({ jobs }: Workflow): Job {
  const [call, ...more] = Object.values(jobs).filter(({ uses }) => uses !== undefined);
  if (call === undefined || more.length > 0) throw new Error('exactly one job calls a workflow');
  return call;
}

describe.each(examples)('%s', (example) => {
  const workflow = workflowOf(example);
  const call = callIn(workflow);

  test('is released by a workflow of at most 40 lines', () => {
    expect(textOf(example).trimEnd().split('\n').length).toBeLessThanOrEqual(40);
  });

  test('has nothing that a guard finds in the strict profile', async () => {
    const text = textOf(example)
      .replaceAll('OWNER/', 'octo-tools/')
      .replaceAll('<commit>', `${'5ea1ed'.padEnd(40, '0')} # v1.0.0`);
    const { report } = await runAudit({
      paths: ['.'],
      cwd: makeTree({ '.github/workflows/release.yml': text }),
      profile: 'strict',
      ruleSet: everyGuard,
      today: '2026-11-22',
    });
    expect(report).toMatchObject({ findings: [], inconclusive: [] });
  });

  test('is started by a person, holds nothing, and has no cache', () => {
    expect(Object.keys(workflow.on)).toEqual(['workflow_dispatch']);
    expect(workflow).toMatchObject({ permissions: {}, 'cache-mode': 'none' });
    // A called workflow that waits for the group of its caller waits for ever.
    expect(workflow.concurrency?.group).not.toBe(release.concurrency?.group);
  });

  test('names ours by a commit, and as README.md does', () => {
    expect(call.uses).toBe('OWNER/portcullis/.github/workflows/release.yml@<commit>');
  });

  test('gives inputs that there are, of their types, and those that have to be', () => {
    const inputs = call.with ?? {};
    expect(Object.keys(inputs).filter((name) => known[name] === undefined)).toEqual([]);
    expect(requiredOf(known).filter((name) => inputs[name] === undefined)).toEqual([]);
    const asked = workflow.on.workflow_dispatch?.inputs ?? {};
    for (const [name, value] of Object.entries(inputs)) {
      const [, input] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value) ?? [];
      expect([name, input === undefined ? 'string' : asked[input]?.type]).toEqual([
        name,
        known[name]?.type,
      ]);
    }
  });

  test('takes outputs that there are', () => {
    const taken = [...textOf(example).matchAll(/needs\.release\.outputs\.([\w-]+)/g)];
    expect(taken.filter(([, name = '']) => given[name] === undefined)).toEqual([]);
  });

  // GitHub refuses to start a called workflow that asks for more, and nobody should give more.
  test('grants exactly what the jobs of release.yml ask for', () => {
    expect(call.permissions).toEqual(unionOf(Object.values(release.jobs)));
  });

  test('builds what it names, and says the digests of all of it', () => {
    const { folder, outputs } = build(example);
    const built = readdirSync(join(folder, 'dist')).sort();
    const lines = built.map((name) => `${sha256(join(folder, 'dist', name))}  ${name}`);
    expect((outputs.digests ?? '').trim().split('\n').sort()).toEqual(lines.sort());
    const inputs = toInputs(call, outputs);
    expect(toPlan(inputs).files.map(({ name }) => name)).toEqual(built);
    expect(inputs).toMatchSnapshot({ digests: expect.any(String) });
  });

  test('builds the same bytes again', () => {
    expect(build(example).outputs).toEqual(build(example).outputs);
  });
});

test('the recipe of README.md is the example of a command line', () => {
  const [recipe] = /(?<=```yaml\n)name: Release\n[\s\S]*?(?=^```)/m.exec(
    readFileSync('README.md', 'utf8'),
  ) ?? [''];
  expect(recipe).toBe(textOf('cli'));
});

test.each(['cli', 'python'] as const)(
  '%s is not built under a tag of another version',
  (example) => {
    expect(run(example, { TAG: 'v1.0.1' }).status).not.toBe(0);
  },
);

test('the job for PyPI uploads what publish-gate lets through, and nothing else', () => {
  const { pypi } = workflowOf('python').jobs;
  const action = parse(readFileSync('actions/publish-gate/action.yml', 'utf8'));
  const [download, gate, upload] = pypi?.steps ?? [];
  expect(pypi).toMatchObject({
    needs: 'release',
    environment: 'release',
    permissions: { 'id-token': 'write' },
  });
  expect(pypi?.steps).toHaveLength(3);
  expect(gate?.uses).toBe('OWNER/portcullis/actions/publish-gate@<commit>');
  expect(Object.keys(gate?.with ?? {}).filter((name) => !(name in action.inputs))).toEqual([]);
  expect(requiredOf(action.inputs).filter((name) => !(name in (gate?.with ?? {})))).toEqual([]);
  expect(gate?.with).toMatchObject({ from: download?.with?.path, files: '*.whl\n*.tar.gz' });
  // Without the input "packages-dir" it takes "dist".
  expect([gate?.with?.to, upload?.with]).toEqual(['dist', undefined]);
});

test('the installer refuses all wrong bytes once its checksums are written', async () => {
  const { folder } = build('cli');
  const { stdout, stderr } = await startProgram('packages/cli', {
    cwd: folder,
    args: [
      'installer',
      'embed',
      'dist/widget-installer.sh',
      ...['--artifacts', 'dist', '--harden', '--prove'],
    ],
    env: { HOME: folder },
  });
  expect(stdout + stderr).toMatch(/^# (?:proven|likely) dist\/widget-installer\.sh/m);
  expect(stdout + stderr).toContain('1 script: 1 ');
  expect(stdout + stderr).not.toMatch(/failed|could not be tried/);
}, 90_000);

function requiredOf(inputs: Readonly<Record<string, Input>>): readonly string[] {
  return Object.entries(inputs)
    .filter(([, input]) => input.required === true)
    .map(([name]) => name);
}

function unionOf(jobs: readonly Job[]): Readonly<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const { permissions = {} } of jobs)
    for (const [scope, level] of Object.entries(permissions))
      if (all[scope] !== 'write') all[scope] = level;
  return all;
}

interface Built {
  readonly folder: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** What the steps of the job `build` make in a copy of the example, and what they say. */
function build(example: Example): Built {
  const { status, log, ...built } = run(example, { TAG: 'v1.0.0' });
  if (status !== 0) throw new Error(log);
  return built;
}

function run(example: Example, env: Readonly<Record<string, string>>) {
  const folder = makeTree({ output: '' });
  cpSync(join('test/downstream', example), folder, { recursive: true });
  const scripts = workflowOf(example).jobs.build?.steps?.flatMap((step) => step.run ?? []) ?? [];
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', scripts.join('\n')], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      npm_config_cache: join(folder, '.npm'),
      npm_config_offline: 'true',
      GITHUB_OUTPUT: join(folder, 'output'),
      ...env,
    },
    timeout: 60_000,
  });
  const said = readFileSync(join(folder, 'output'), 'utf8');
  const outputs = Object.fromEntries(
    [...said.matchAll(/^(\w+)(?:=(.*)|<<END\n([\s\S]*?)END)\n/gm)].map(
      ([, name = '', line, lines]) => [name, line ?? lines ?? ''],
    ),
  );
  return { status, log: stdout + stderr, folder, outputs };
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** What the release workflow makes of the inputs, once the runner has put values in. */
function toInputs(call: Job, outputs: Built['outputs']) {
  const uploaded = { 'artifact-id': '1', 'artifact-digest': 'a'.repeat(64) };
  const values: Readonly<Record<string, string>> = { ...outputs, ...uploaded };
  const dispatched: Readonly<Record<string, unknown>> = { tag: 'v1.0.0', 'dry-run': false };
  const given = Object.entries(call.with ?? {}).map(([name, text]) => {
    const [, output] = /^\$\{\{ needs\.build\.outputs\.([\w-]+) \}\}$/.exec(text) ?? [];
    const [, input] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(text) ?? [];
    if (output !== undefined) return [name, values[output]] as const;
    return [name, input === undefined ? text : dispatched[input]] as const;
  });
  return parseReleaseInputs(JSON.stringify(Object.fromEntries(given)));
}

function toPlan(inputs: ReturnType<typeof toInputs>) {
  const context = {
    server: 'https://github.com',
    repository: 'octo-org/widget',
    runId: '1',
    runAttempt: '1',
  };
  return toReleasePlan(inputs, { context, commit: 'c'.repeat(40) });
}
