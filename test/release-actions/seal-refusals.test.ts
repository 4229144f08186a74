import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GitFault } from '../support/loopback/git-fault.ts';
import type { ActionRun } from '../support/run-action.ts';
import type { ServiceName } from '../support/sigstore/services/service.ts';
import {
  artifact,
  digestLines,
  makeBuilt,
  openSealWorld,
  type SealChanges,
  type SealWorld,
  signer,
} from './seal-world.ts';

let world: SealWorld;
beforeAll(async () => {
  world = await openSealWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const files = { widget: 'the widget', 'widget.exe': 'the other widget' };
const release = { digests: digestLines(files) };

/** Who is asked to sign, and who is handed anything. */
function asked(): object {
  return {
    certificates: world.sigstore.requests.filter(({ service }) => service === 'fulcio').length,
    stored: world.state.attestations.length,
  };
}

function expectRefused(run: ActionRun, workspace: string, message: string): void {
  expect(run).toMatchObject({ status: 1, outputs: {}, summary: '' });
  expect(run.log).toContain(message);
  expect(run.log).not.toContain('this is a bug');
  expect(existsSync(join(workspace, 'sealed/seal.json'))).toBe(false);
}

describe('nobody is asked to sign when', () => {
  const isNone = { certificates: 0, stored: 0 };
  test.each<[string, string, (built: string) => void]>([
    ['a file has other bytes', 'other bytes', (built) => writeFileSync(join(built, 'widget'), 'x')],
    [
      'there is one file more',
      'not in the digests',
      (built) => writeFileSync(join(built, 'x'), ''),
    ],
    [
      'there is a hidden one',
      'not in the digests',
      (built) => writeFileSync(join(built, '.x'), ''),
    ],
    ['a file is missing', 'not in its artifact', (built) => rmSync(join(built, 'widget'))],
    ['there is a folder', 'no regular file (folder)', (built) => mkdirSync(join(built, 'x'))],
    [
      'a file is a link to the right bytes',
      'no regular file (link)',
      (built) => {
        writeFileSync(join(built, '../widget'), files.widget);
        rmSync(join(built, 'widget'));
        symlinkSync('../widget', join(built, 'widget'));
      },
    ],
    ['there is no folder', 'cannot look into', (built) => rmSync(built, { recursive: true })],
    [
      'the folder of the seal is there',
      'cannot write',
      (built) => mkdirSync(join(built, '../sealed')),
    ],
    [
      'the folder of the seal is a link',
      'cannot write',
      (built) => symlinkSync('built', join(built, '../sealed')),
    ],
  ])('%s', async (_, message, change) => {
    const workspace = makeBuilt(files);
    change(join(workspace, 'built'));
    expectRefused(await world.seal(workspace, { release }), workspace, message);
    expect(asked()).toEqual(isNone);
  });

  test.each<[string, string, () => void]>([
    [
      'the run has no such artifact',
      'no artifact of the number 7',
      () => world.state.artifacts.pop(),
    ],
    [
      'the run has two of its name',
      'two artifacts called "dist"',
      () => world.state.artifacts.push({ ...dist(), id: 8 }),
    ],
    [
      'it is another one',
      'it was replaced',
      () => world.state.artifacts.splice(0, 1, { ...dist(), digest: `sha256:${'8'.repeat(64)}` }),
    ],
  ])('%s', async (_, message, change) => {
    const workspace = makeBuilt(files);
    change();
    expectRefused(await world.seal(workspace, { release }), workspace, message);
    expect(asked()).toEqual(isNone);
  });

  test.each<[string, string, SealChanges]>([
    [
      'the SBOM is none',
      'it has neither "spdxVersion"',
      { release: { ...release, sbom: 'widget.exe' } },
    ],
    ['the SBOM is no file of the build', '"x"', { release: { ...release, sbom: 'x' } }],
    [
      'an installer was looked at that is none',
      'is none of "installers"',
      { release, inputs: { embedded: `${'a'.repeat(64)}  widget\n` } },
    ],
  ])('%s', async (_, message, changes) => {
    const workspace = makeBuilt({ ...files, ...(message.includes('spdx') ? json : {}) });
    const digests = digestLines(message.includes('spdx') ? { ...files, ...json } : files);
    const changed = { ...changes, release: { ...changes.release, digests } };
    expectRefused(await world.seal(workspace, changed), workspace, message);
    expect(asked()).toEqual(isNone);
  });

  const json = { 'widget.exe': '{}' };

  function dist() {
    const [first] = world.state.artifacts;
    if (first === undefined) throw new Error(`no artifact ${artifact.id}`);
    return first;
  }
});

describe('nothing is handed over by a job', () => {
  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['of another branch', 'source-ref', { ref: 'refs/heads/dev' }],
    [
      'of another workflow',
      'signer-workflow',
      { job_workflow_ref: `${signer.workflow.replace('release', 'other')}@${signer.commit}` },
    ],
    [
      'of another commit of the workflow',
      'signer-digest',
      {
        job_workflow_ref: `${signer.workflow}@${'e'.repeat(40)}`,
        job_workflow_sha: 'e'.repeat(40),
      },
    ],
    ['of another commit', 'source-commit', { sha: 'f'.repeat(40) }],
    ['in another environment', 'environment', { environment: 'test' }],
    ['that a push has started', 'trigger', { event_name: 'push' }],
    ['of another repository', 'repository', { repository: 'octo-org/other' }],
    ['on a runner of somebody', 'runner-environment', { runner_environment: 'self-hosted' }],
  ])('%s', async (_, row, claims) => {
    const workspace = makeBuilt(files);
    world.sigstore.issuer.claim(claims);
    const run = await world.seal(workspace, { release });
    world.sigstore.issuer.claim({ runner_environment: 'github-hosted' });
    expectRefused(run, workspace, 'does not pass the policy');
    expect(run.log).toContain(row);
    expect(asked()).toMatchObject({ stored: 0 });
  });

  test('of another run', async () => {
    const workspace = makeBuilt(files);
    world.sigstore.issuer.claim({ run_id: '4243' });
    expectRefused(await world.seal(workspace, { release }), workspace, 'does not pass');
    expect(asked()).toMatchObject({ stored: 0 });
  });

  test('that may not sign', async () => {
    const workspace = makeBuilt(files);
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };
    expectRefused(await world.seal(workspace, { release, env }), workspace, 'id-token: write');
    expect(asked()).toEqual({ certificates: 0, stored: 0 });
  });
});

describe('a service that is down', () => {
  test.each<[ServiceName]>([['issuer'], ['fulcio'], ['timestamps'], ['rekor2']])(
    '%s leaves nothing',
    async (service) => {
      const workspace = makeBuilt(files);
      world.sigstore.faults.fail(service, 500);
      const run = await world.seal(workspace, { release });
      expectRefused(run, workspace, world.sigstore.urls[service].replace('http://', ''));
      expect(asked()).toMatchObject({ stored: 0 });
    },
  );

  test.each<[string, GitFault]>([
    ['GET', 500],
    ['GET', 403],
    ['GET', 'html'],
    ['POST', 500],
    ['POST', 403],
    ['POST', 422],
  ])('GitHub says %s %j', async (method, fault) => {
    const workspace = makeBuilt(files);
    world.fault = (request) => (request.startsWith(method) ? fault : undefined);
    expectRefused(await world.seal(workspace, { release }), workspace, '::error::release-seal: ');
    if (method === 'GET') expect(asked()).toMatchObject({ certificates: 0 });
  });
});
