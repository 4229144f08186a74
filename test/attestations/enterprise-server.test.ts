import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeTree } from '../support/make-tree.ts';
import { startAction } from '../support/run-action.ts';
import { type AttestWorld, startAttestWorld, token } from './attest-world.ts';

// GitHub Enterprise Server: another address in every name, an issuer of its own, runners of its own, an own Sigstore,
// and no API for attestations.
const server = 'https://github.example.com';

let world: AttestWorld;

beforeAll(async () => {
  world = await startAttestWorld();
  world.sigstore.issuer.claim({ server, runner_environment: 'self-hosted' });
});

afterAll(() => world.close());

type Texts = Readonly<Record<string, string>>;

const byBundle = { bundle: 'attestations', policy: 'policy.yml', instance: '', issuer: '' };

function newWorkspace(): string {
  const rows = [
    'repository: octo-org/widget',
    'runner-environment: self-hosted',
    'instance: custom',
    `issuer: ${world.signing.issuer}`,
  ];
  return makeTree({ app: 'the app', 'policy.yml': rows.join('\n') });
}

function start(action: string, workspace: string, inputs: Texts) {
  const { 'signing-config': config = '', ...trust } = world.signing;
  const isSigning = action === 'attest-artifacts';
  const given = { 'subject-path': 'app', token, ...trust, ...inputs };
  return startAction(action, {
    workspace,
    inputs: isSigning ? { ...given, 'signing-config': config } : given,
    env: { ...(isSigning ? world.signingEnv : world.env), GITHUB_SERVER_URL: server },
  });
}

test('what is signed there names the server, is stored nowhere, and is verified by its bundle', async () => {
  const workspace = newWorkspace();
  const signed = await start('attest-artifacts', workspace, {});
  expect({ status: signed.status, log: signed.log }).toMatchObject({ status: 0 });
  expect(signed.log).toContain('stores no attestations');
  expect(signed.outputs).toMatchObject({ 'attestation-ids': '', 'attestation-urls': '' });
  expect(signed.outputs['verify-command']).toContain(`GITHUB_SERVER_URL=${server} portcullis`);
  const { dsseEnvelope } = JSON.parse(readFileSync(`${signed.outputs['bundle-paths']}`, 'utf8'));
  const { predicate } = JSON.parse(`${Buffer.from(dsseEnvelope.payload, 'base64')}`);
  expect(predicate.buildDefinition.externalParameters.workflow.repository).toBe(
    `${server}/octo-org/widget`,
  );
  expect(await start('verify-attestations', workspace, byBundle)).toMatchObject({ status: 0 });
  expect(world.api.requests).toEqual([]);
});

test('a repository of the same name on github.com has signed nothing of it', async () => {
  const workspace = newWorkspace();
  world.sigstore.issuer.claim({ server: 'https://github.com' });
  const signed = await start('attest-artifacts', workspace, {});
  world.sigstore.issuer.claim({ server });
  expect(signed).toMatchObject({ status: 1, outputs: { 'attestation-ids': '' } });
  const run = await start('verify-attestations', workspace, byBundle);
  expect(run).toMatchObject({ status: 1, outputs: { verdict: 'fail' } });
  expect(run.log).toContain('repository: expected "https://github.example.com/octo-org/widget"');
});
