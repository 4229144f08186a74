import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ApiServer, startApiServer } from '../support/loopback/api-server.ts';
import { type ActionRun, startAction } from '../support/run-action.ts';
import type { Sigstore } from '../support/sigstore/sigstore.ts';
import { startSigstore } from '../support/sigstore/start-sigstore.ts';
import { whyNoTierB } from '../support/sigstore/why-no-tier-b.ts';
import { workflowToken } from '../support/sigstore/workflow-token.ts';

// As a job runs them: nothing is configured, and the hosts are those that the actions know by themselves. Real Fulcio
// asks GitHub's issuer by its name too. Only the root is the test's own, since nobody else has the keys of the real one.
const lacking = whyNoTierB();
const tiers = lacking === undefined ? (['A', 'B'] as const) : (['A'] as const);
process.stderr.write(`actions run at services of tier ${tiers.join(' and ')}\n`);
if (lacking !== undefined) process.stderr.write(`skipped: tier B, since ${lacking}\n`);

const repository = `${workflowToken.repository}`;
const issuer = 'token.actions.githubusercontent.com:443';

describe.each(tiers)('tier %s', (tier) => {
  describe.each<Shape>([
    {
      visibility: 'public',
      like: 'public-good',
      hosts: ['fulcio.sigstore.dev:443', 'rekor.sigstore.dev:443', 'timestamp.sigstore.dev:443'],
    },
    {
      visibility: 'private',
      like: 'github',
      hosts: ['fulcio.githubapp.com:443', 'timestamp.githubapp.com:443'],
    },
  ])('a $visibility repository', ({ visibility, like, hosts }) => {
    let sigstore: Sigstore;
    let api: ApiServer;
    let workspace: string;
    beforeAll(async () => {
      api = await startApiServer({ data: { repositories: { [repository]: {} } }, token });
      const around = { 'api.github.com': api.url };
      sigstore = await startSigstore({ tier, like, names: 'real', hosts: around });
      sigstore.issuer.claim({ repository_visibility: visibility });
      workspace = mkdtempSync(join(tmpdir(), 'portcullis-'));
      writeFileSync(join(workspace, 'app'), 'the app');
      writeFileSync(join(workspace, 'root.json'), JSON.stringify(sigstore.trustedRoot()));
    });
    afterAll(async () => {
      await sigstore.close();
      await api.close();
      rmSync(workspace, { recursive: true });
    });

    test('is signed for by its own instance, and by no other host', async () => {
      const run = await start('attest-artifacts');
      expect({ status: run.status, log: run.log }).toMatchObject({ status: 0 });
      expect(run.outputs['attestation-ids']).toBe('1');
      const asked = new Set(sigstore.front?.asked);
      expect(asked).toEqual(new Set([issuer, ...hosts, 'api.github.com:443']));
    });

    test('is verified without the right to sign, as the same run', async () => {
      const run = await start('verify-attestations', { ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' });
      expect(run).toMatchObject({ status: 0, outputs: { verdict: 'pass' } });
    });

    test('is not verified in another run', async () => {
      const run = await start('verify-attestations', { GITHUB_RUN_ID: '19000000002' });
      expect(run).toMatchObject({ status: 1, outputs: { verdict: 'fail' } });
    });

    test('has a bundle that says when and where it was built', () => {
      const text = readFileSync(join(workspace, 'attestations/app.sigstore.json'), 'utf8');
      const { dsseEnvelope } = JSON.parse(text);
      const { predicate } = JSON.parse(`${Buffer.from(dsseEnvelope.payload, 'base64')}`);
      expect(predicate.runDetails.metadata.invocationId).toBe(
        `https://github.com/${repository}/actions/runs/19000000001/attempts/1`,
      );
    });

    function start(action: string, env: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
      const inputs = { 'subject-path': 'app', 'trusted-root': 'root.json', token };
      return startAction(action, {
        workspace,
        inputs,
        env: { ...sigstore.environment, ...runner, ...env },
      });
    }
  });
});

interface Shape {
  readonly visibility: string;
  readonly like: 'public-good' | 'github';
  readonly hosts: readonly string[];
}

const token = 'ghs_S3cretS3cretS3cret';

const runner = {
  GITHUB_ACTIONS: 'true',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_REPOSITORY: repository,
  GITHUB_RUN_ID: `${workflowToken.run_id}`,
  GITHUB_RUN_ATTEMPT: `${workflowToken.run_attempt}`,
};
