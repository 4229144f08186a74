import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { callCli } from '../packages/cli/test/call-cli.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly name: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly needs?: string | readonly string[];
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly steps?: readonly Step[];
  readonly strategy?: { readonly matrix: { readonly node: readonly string[] } };
  readonly 'timeout-minutes'?: number;
}

interface Input {
  readonly description?: string;
  readonly required?: boolean;
  readonly type?: string;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>> & {
    readonly workflow_call?: {
      readonly inputs: Readonly<Record<string, Input>>;
      readonly outputs: Readonly<Record<string, Input & { readonly value?: string }>>;
    };
  };
  readonly permissions: unknown;
  readonly 'cache-mode': unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const paths = globSync('.github/workflows/*.yml').sort();
const workflows = new Map(paths.map((path) => [path, readWorkflow(path)]));
const jobs = paths.flatMap((path) =>
  jobsOf(path).map((job) => [`${path} ${job.name}`, job] as const),
);
const calls = jobs.filter(([, { uses }]) => uses !== undefined);
const steps = jobs.flatMap(([name, job]) => (job.steps ?? []).map((step) => [name, step] as const));

test('strict guards have nothing to say about this repository', async () => {
  const args = ['audit', '--profile', 'strict', '--fail-on', 'info', '.'];
  const { status, stdout } = await callCli(args, { cwd: process.cwd() });
  expect([stdout, status]).toEqual([expect.stringMatching(/^no findings in \d+ files\n$/), 0]);
});

describe.each(paths)('%s', (path) => {
  const workflow = workflowOf(path);
  const text = readFileSync(path, 'utf8');

  test('gives nothing to a job that does not ask, and no cache to anybody', () => {
    expect([workflow.permissions, workflow['cache-mode']]).toEqual([{}, 'none']);
  });

  test('pins what is of others to commits, with the version beside it', () => {
    const lines = text.split('\n').filter((line) => /^\s*(?:- )?uses: [^$]/.test(line));
    const form = /^\s*(?:- )?uses: [\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/;
    expect(lines.filter((line) => !form.test(line))).toEqual([]);
  });

  test('names itself by nothing that can move', () => {
    expect(text).not.toMatch(/uses: \.\//);
  });

  test('installs without running scripts of dependencies', () => {
    const installs = text.match(/\bnpm (?:ci|install)\b.*/g) ?? [];
    expect(installs.filter((line) => !line.includes('--ignore-scripts'))).toEqual([]);
  });

  test('merges nothing by itself', () => {
    expect(text).not.toMatch(/gh pr merge|enable-pull-request-automerge/);
  });
});

test.each(jobs)('%s asks for what it needs, and ends', (_, job) => {
  expect(job.permissions).toBeDefined();
  if (job.uses === undefined) expect(job['timeout-minutes']).toBeGreaterThan(0);
});

describe.each(calls)('the call in %s', (_, job) => {
  const path = (job.uses ?? '').slice('$/'.length);
  const given = Object.keys(job.with ?? {});

  test('gives inputs that are there, and those that must be', () => {
    const inputs = Object.entries(workflowOf(path).on.workflow_call?.inputs ?? {});
    const required = inputs.filter(([, { required }]) => required === true).map(([name]) => name);
    expect(inputs.map(([name]) => name)).toEqual(expect.arrayContaining(given));
    expect(given).toEqual(expect.arrayContaining(required));
  });

  // GitHub refuses to start a run otherwise, also for jobs that would be skipped
  test('grants exactly what the jobs of the called workflow ask for', () => {
    expect(job.permissions).toEqual(union(jobsOf(path).map(({ permissions = {} }) => permissions)));
  });
});

test.each(steps.filter(([, { uses }]) => uses?.startsWith('$/')))(
  '%s gives our action inputs that it has, and those that it must have',
  (_, { uses = '', with: given = {} }) => {
    const file = `${uses.slice('$/'.length)}/action.yml`;
    const inputs: Readonly<Record<string, Input>> = parse(readFileSync(file, 'utf8')).inputs ?? {};
    const required = Object.keys(inputs).filter((name) => inputs[name]?.required === true);
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    expect(Object.keys(given)).toEqual(expect.arrayContaining(required));
  },
);

test.each(paths.filter((path) => workflowOf(path).on.workflow_call !== undefined))(
  '%s says of every input and output what it is',
  (path) => {
    const { inputs = {}, outputs = {} } = workflowOf(path).on.workflow_call ?? {};
    const unsaid = Object.entries({ ...inputs, ...outputs }).filter(
      ([, { description = '' }]) => description === '' || description.endsWith('.'),
    );
    const untyped = Object.entries(inputs).filter(([, { type }]) => type === undefined);
    expect([unsaid, untyped]).toEqual([[], []]);
  },
);

test('ci.yml runs the oldest and the newest Node that are promised, with Go for what is built', () => {
  const { check } = workflowOf('.github/workflows/ci.yml').jobs;
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const oldest = engines.node.replace('>=', '');
  expect(check?.strategy?.matrix.node).toEqual([oldest, '24']);
  const uses = check?.steps?.find((step) => step.uses?.startsWith('actions/setup-go@'));
  expect(uses?.with?.cache).toBe(false);
});

test('release.yml signs and writes in the environment "release" only, behind the gate', () => {
  const { jobs: own } = workflowOf('.github/workflows/release.yml');
  const powerful = Object.keys(own).filter((id) =>
    Object.values(own[id]?.permissions ?? {}).includes('write'),
  );
  expect(powerful.sort()).toEqual(['images', 'packages', 'publish', 'seal']);
  expect(powerful.map((id) => own[id]?.environment)).toEqual(powerful.map(() => 'release'));
  expect(own.gate?.environment).toBe('release-gate');
  expect(own.seal?.needs).toContain('gate');
  const rest = powerful.filter((id) => id !== 'seal');
  for (const id of rest) expect([own[id]?.needs].flat()).toContain('seal');
});

test('publish.yml begins by hand', () => {
  const { on, jobs: own } = workflowOf('.github/workflows/publish.yml');
  expect(Object.keys(on)).toEqual(['workflow_dispatch']);
  expect(own.release?.uses).toBe('$/.github/workflows/release.yml');
});

test('publish.yml releases what the commit has, once it is what the sources give', () => {
  const { jobs: own } = workflowOf('.github/workflows/publish.yml');
  expect(scriptsOf(own.rebuild)).toContain('npm run check:dist');
  expect([own.build?.needs, own.release?.needs]).toEqual(['rebuild', 'build']);
  expect(scriptsOf(own.build)).toContain('git archive');
  expect(scriptsOf(own.build)).not.toMatch(/\b(?:npm|npx|node)\b/);
});

test('self-audit.yml runs every guard', () => {
  const used = steps
    .filter(([name]) => name.startsWith('.github/workflows/self-audit.yml'))
    .flatMap(([, { uses = '' }]) =>
      uses.startsWith('$/') ? [uses.slice('$/actions/'.length)] : [],
    );
  const sets = globSync('packages/core/src/rules/sets/*.ts').map((path) => basename(path, '.ts'));
  const shipped = sets.filter((name) => existsSync(`actions/${name}/action.yml`));
  expect(used.sort()).toEqual(shipped.sort());
});

describe('actions.lock', () => {
  const lock = parse(readFileSync('.github/workflows/actions.lock', 'utf8'));

  test.each(paths)('has what %s uses', (path) => {
    const used = [
      ...readFileSync(path, 'utf8').matchAll(/uses: ([\w.-]+\/[\w.-]+)[\w/.-]*@(\w+)/g),
    ];
    const keys = used.map(([, repository, commit]) => `${repository}@${commit}`);
    expect(lock.workflows[path]).toEqual([...new Set(keys)].sort());
  });

  test('has the versions that stand beside the commits, and nothing that nobody uses', () => {
    const text = paths.map((path) => readFileSync(path, 'utf8')).join('');
    const entries = Object.entries<{ ref: string; commit: string }>(lock.dependencies).map(
      ([key, { ref, commit }]) => `${key} ${commit} # ${ref}`,
    );
    const used = [...text.matchAll(/uses: ([\w.-]+\/[\w.-]+)[\w/.-]*@(\w+) # (\S+)/g)].map(
      ([, repository, commit, version]) => `${repository}@${commit} sha1-${commit} # ${version}`,
    );
    expect(entries).toEqual([...new Set(used)].sort());
  });
});

function readWorkflow(path: string): Workflow {
  return parse(readFileSync(path, 'utf8'));
}

function workflowOf(path: string): Workflow {
  const workflow = workflows.get(path);
  if (workflow === undefined) throw new Error(`there is no workflow "${path}"`);
  return workflow;
}

function jobsOf(path: string): readonly Job[] {
  return Object.values(workflowOf(path).jobs);
}

function scriptsOf(job: Job | undefined): string {
  return job?.steps?.map(({ run = '' }) => run).join('\n') ?? '';
}

/** `write` has `read` in it. */
function union(all: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> {
  const entries = all.flatMap((one) => Object.entries(one));
  const reads = entries.filter(([, level]) => level === 'read');
  return Object.fromEntries([...reads, ...entries.filter(([, level]) => level === 'write')]);
}
