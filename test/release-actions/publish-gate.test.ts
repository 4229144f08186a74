import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { WorkflowToken } from '../support/sigstore/workflow-token.ts';
import {
  archive,
  commit,
  type GateWorld,
  makeGateWorld,
  plant,
  wheel,
} from './publish-gate-world.ts';
import { repository, signer } from './publish-sign.ts';

function passed({ workspace }: GateWorld): readonly string[] | undefined {
  const folder = join(workspace, 'dist');
  return existsSync(folder) ? readdirSync(folder) : undefined;
}

/** Nothing is let through, nothing is left over, and the log says why. */
async function refuses(
  world: GateWorld,
  why: string | RegExp,
  changes: Parameters<GateWorld['run']>[0] = {},
): Promise<void> {
  const before = readdirSync(world.workspace);
  const { status, log, outputs } = await world.run(changes);
  expect(log).toMatch(why);
  expect({ status, outputs, left: readdirSync(world.workspace) }).toEqual({
    status: 1,
    outputs: {},
    left: before,
  });
}

describe('what was sealed in this run', () => {
  test('is let through, and nothing else', async () => {
    const world = makeGateWorld();
    const { status, log, outputs, summary } = await world.run();
    expect({ status, log }).toMatchObject({ status: 0 });
    expect(passed(world)).toEqual([wheel, archive]);
    expect(readFileSync(join(world.workspace, 'dist', wheel), 'utf8')).toBe('the wheel\n');
    expect(outputs).toEqual({ files: `${wheel}\n${archive}` });
    for (const { name, sha256 } of world.manifest.files.filter((one) => one.name === wheel)) {
      expect(log).toContain(`"${name}" was sealed in this run: sha256:${sha256}`);
      expect(summary).toContain(sha256);
    }
    expect(summary).toContain(`at \`${signer.commit}\``);
  });

  test('is let through into an empty folder, and by the words of another attempt', async () => {
    const world = makeGateWorld({ token: () => ({ run_attempt: '2' }) });
    mkdirSync(join(world.workspace, 'dist'));
    const env = { GITHUB_RUN_ATTEMPT: '3' };
    expect(await world.run({ env, inputs: { files: '*.whl' } })).toMatchObject({ status: 0 });
    expect(passed(world)).toEqual([wheel]);
  });

  test('is let through by whom a fork names', async () => {
    const fork = 'octo-fork/gates/.github/workflows/own.yml';
    const job = { job_workflow_ref: `${fork}@refs/heads/main`, job_workflow_sha: 'f'.repeat(40) };
    const world = makeGateWorld({ token: () => job });
    const named = { 'signer-workflow': `${fork}@${'f'.repeat(40)}` };
    expect(await world.run({ inputs: named })).toMatchObject({ status: 0 });
    await refuses(makeGateWorld(), 'does not pass', { inputs: named });
  });
});

describe('files that are not as they were sealed', () => {
  const changes: readonly (readonly [string, string, (world: GateWorld) => void])[] = [
    [
      'a byte more',
      'has other bytes than were sealed',
      ({ at }) => appendFileSync(at(`assets/${wheel}`), ' '),
    ],
    [
      'a byte more of what is not published',
      'has other bytes than were sealed',
      ({ at }) => appendFileSync(at('assets/widget-cli'), ' '),
    ],
    [
      'one of two exchanged for the other',
      'has other bytes than were sealed',
      ({ at }) => copyFileSync(at(`assets/${archive}`), at(`assets/${wheel}`)),
    ],
    [
      'another one',
      '"evil-1.0.0.whl" is there, and was not sealed',
      (world) => plant(world, 'sealed/assets/evil-1.0.0.whl', 'evil'),
    ],
    [
      'one that is gone',
      `"${wheel}" was sealed, and is not there`,
      ({ at }) => rmSync(at(`assets/${wheel}`)),
    ],
    [
      'a link',
      'is no regular file \\(link\\)',
      ({ at }) => {
        renameSync(at(`assets/${wheel}`), at('moved'));
        symlinkSync(at('moved'), at(`assets/${wheel}`));
      },
    ],
    [
      'a link for an attestation',
      'is no regular file \\(link\\)',
      ({ at }) => {
        renameSync(at(`assets/${wheel}.sigstore.json`), at('moved'));
        symlinkSync(at('moved'), at(`assets/${wheel}.sigstore.json`));
      },
    ],
    ['a folder', 'is no regular file \\(folder\\)', ({ at }) => mkdirSync(at('assets/more'))],
    ['no folder', 'cannot look into', ({ at }) => rmSync(at('assets'), { recursive: true })],
  ];
  test.each(changes)('%s', async (_, why, change) => {
    const world = makeGateWorld();
    change(world);
    await refuses(world, new RegExp(why));
  });

  test('are not let through where somebody has changed the digests too', async () => {
    const evil = makeGateWorld({ files: { [wheel]: 'evil\n' }, token: () => 'stranger' });
    const changes = { inputs: { files: '*.whl' } };
    await refuses(evil, `the attestation of "${wheel}" does not pass`, changes);
  });
});

describe('attestations', () => {
  const bundle = `assets/${wheel}.sigstore.json`;

  test('have to be there', async () => {
    const world = makeGateWorld();
    rmSync(world.at(bundle));
    await refuses(world, `"${wheel}" does not pass: no attestation was found`);
  });

  test('have to be of the file', async () => {
    const world = makeGateWorld();
    copyFileSync(world.at(`assets/${archive}.sigstore.json`), world.at(bundle));
    await refuses(world, `the attestation of "${wheel}" does not pass`);
  });

  test('have to be some', async () => {
    const world = makeGateWorld();
    plant(world, `sealed/${bundle}`, '{}');
    await refuses(world, `the attestation of "${wheel}" does not pass`);
  });

  test('have to be of somebody who is trusted', async () => {
    const world = makeGateWorld({ token: () => 'stranger' });
    await refuses(world, 'does not pass');
    // Nor is a Sigstore of one's own taken for the public one.
    const own = makeGateWorld();
    await refuses(own, 'does not pass', { inputs: { 'trusted-root': '' } });
  });

  const others: readonly (readonly [string, WorkflowToken, string])[] = [
    ['another run', { run_id: '4243' }, 'run'],
    ['another repository', { repository: 'octo-org/gadget' }, 'repository'],
    ['another commit', { sha: 'd'.repeat(40), workflow_sha: 'd'.repeat(40) }, 'source-commit'],
    ['another branch', { ref: 'refs/heads/other' }, 'source-ref'],
    ['a tag', { ref: 'refs/tags/main', ref_type: 'tag' }, 'source-ref'],
    ['another event', { event_name: 'push' }, 'trigger'],
    ['another environment', { environment: 'release-gate' }, 'environment'],
    ['no environment', { environment: '' }, 'environment'],
    ['another workflow of ours', { job_workflow_ref: signedBy('audit.yml') }, 'signer-workflow'],
    [
      'the workflow of another repository',
      { job_workflow_ref: signedBy('release.yml', 'octo-evil/portcullis') },
      'signer-workflow',
    ],
    [
      'the caller’s own workflow',
      { job_workflow_ref: signedBy('release.yml', repository), job_workflow_sha: commit },
      'signer-workflow',
    ],
    ['the workflow at another commit', { job_workflow_sha: 'd'.repeat(40) }, 'signer-digest'],
    ['a machine of their own', { runner_environment: 'self-hosted' }, 'runner-environment'],
  ];
  test.each(others)('of %s are none', async (_, token, row) => {
    const world = makeGateWorld({ token: (name) => (name === wheel ? token : {}) });
    await refuses(world, `the attestation of "${wheel}" does not pass: ${row} has to be`);
  });

  test('of one file are asked for where it is published only', async () => {
    const world = makeGateWorld({ token: (name) => (name === wheel ? { run_id: '4243' } : {}) });
    expect(await world.run({ inputs: { files: '*.tar.gz' } })).toMatchObject({ status: 0 });
    expect(passed(world)).toEqual([archive]);
  });
});

function signedBy(file: string, of = 'octo-tools/portcullis'): string {
  return `${of}/.github/workflows/${file}@${signer.commit}`;
}

describe('a gate that is not told enough', () => {
  const cases: readonly (readonly [string, Parameters<GateWorld['run']>[0], string])[] = [
    ['is used by a tag', { env: { GITHUB_ACTION_REF: 'v1' } }, 'by "v1", which is no commit'],
    ['is used by a branch', { env: { GITHUB_ACTION_REF: 'main' } }, 'which is no commit'],
    [
      'is used from the work tree',
      { env: { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' } },
      'used from the work tree',
    ],
    ['names no files', { inputs: { files: '' } }, '"files" is empty'],
    ['names files that are not there', { inputs: { files: '*.egg' } }, 'is called "\\*.egg"'],
    ['names a bundle', { inputs: { files: '*.sigstore.json' } }, 'no file that was sealed'],
    ['has no digests', { inputs: { digests: '' } }, 'no file that was sealed'],
    ['has digests that are none', { inputs: { digests: 'x' } }, 'cannot read "x" as a digest'],
    ['has no folder', { inputs: { from: '' } }, 'the input "from" is empty'],
    ['has no other folder', { inputs: { to: '' } }, 'the input "to" is empty'],
    ['writes elsewhere', { inputs: { to: '../dist' } }, 'lies outside of the workspace'],
    ['is in no run', { env: { GITHUB_ACTIONS: '' } }, 'GITHUB_ACTIONS is not set'],
    ['is in another run', { env: { GITHUB_RUN_ID: '4243' } }, 'does not pass'],
    ['is at no ref', { env: { GITHUB_REF: '' } }, 'cannot take ""'],
  ];
  test.each(cases)('because it %s', async (_, changes, why) => {
    await refuses(makeGateWorld(), new RegExp(why), changes);
  });

  test('because something lies where the files should', async () => {
    const world = makeGateWorld();
    plant(world, 'dist/evil.whl', 'evil');
    await refuses(world, 'there is something in it already');
    expect(passed(world)).toEqual(['evil.whl']);
  });
});
