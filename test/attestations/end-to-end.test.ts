import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startRegistryServer } from '../support/loopback/registry-server.ts';
import { startAction } from '../support/run-action.ts';
import type { OutsideQuestion } from '../support/sigstore/outside/outside-question.ts';
import { outsideVerifiers } from '../support/sigstore/outside/outside-verifiers.ts';
import { verifyOutside } from '../support/sigstore/outside/verify-outside.ts';
import { findProgram } from '../support/sigstore/real/find-program.ts';
import { pushImage } from '../support/sigstore/real/push-image.ts';
import { startRegistry } from '../support/sigstore/real/start-registry.ts';
import { whyNoTierB } from '../support/sigstore/why-no-tier-b.ts';
import { type AttestWorld, startAttestWorld, token } from './attest-world.ts';

// The actions as processes: issuer, Fulcio, timestamp authority, log of version 2, GitHub's API and a registry are all
// on loopback, real ones where they are installed, and programs of others judge what comes out.
const lacking = whyNoTierB();
const tiers = lacking === undefined ? (['A', 'B'] as const) : (['A'] as const);
const hasRegistry = findProgram('registry') !== undefined;
const judges = outsideVerifiers.filter((name) => findProgram(name) !== undefined);
say(`actions sign at services of tier ${tiers.join(' and ')}`);
if (lacking !== undefined) say(`skipped: tier B, since ${lacking}`);
if (!hasRegistry) say('skipped: a real registry, since "registry" is not installed');
for (const name of outsideVerifiers)
  if (!judges.includes(name)) say(`skipped: "${name}" as a verifier is not installed`);

const workflow =
  'https://github.com/octo-org/widget/.github/workflows/release.yml@refs/tags/v1.2.3';

describe.each(tiers)('tier %s', (tier) => {
  let world: AttestWorld;
  let registry: ImageRegistry;
  let workspace: string;
  let image: string;
  beforeAll(async () => {
    world = await startAttestWorld({ tier });
    registry = await startImageRegistry(tier === 'B' && hasRegistry);
    image = `${registry.host}/octo-org/widget@${registry.digest}`;
    workspace = world.makeFolder({ 'dist/app': 'the app' });
  });
  afterAll(async () => {
    await world.close();
    await registry.close();
  });

  test('what one job signs and hands over, another verifies wherever it is', async () => {
    const what = { 'subject-path': 'dist/*', 'subject-image': image };
    const signed = await start('attest-artifacts', {
      ...what,
      statements: 'each',
      'push-to-registry': 'true',
    });
    expect({ status: signed.status, log: signed.log }).toMatchObject({ status: 0 });
    expect(signed.outputs['attestation-ids']).toBe('1\n2');
    expect(await verify(what)).toBe('0 pass');
    expect(await verify({ ...what, bundle: 'attestations', offline: 'true' })).toBe('0 pass');
    expect(await verify({ 'subject-image': image, repository: 'octo-org/gadget' })).toBe('1 fail');
  });

  (judges.length === 0 ? test.skip : test)(
    'programs of others take it, and nothing else',
    async () => {
      const question: OutsideQuestion = {
        bundle: JSON.parse(
          readFileSync(join(workspace, 'attestations/dist/app.sigstore.json'), 'utf8'),
        ),
        trustedRoot: world.sigstore.trustedRoot(),
        artifact: Buffer.from('the app'),
        identity: workflow,
        issuer: world.sigstore.issuerUrl,
        predicateType: 'https://slsa.dev/provenance/v1',
        hasLogEntry: true,
        hasCertificateTimestamp: true,
      };
      expect(await judge(question)).toEqual(judges.map(() => true));
      const other = { ...question, artifact: Buffer.from('another app') };
      expect(await judge(other)).toEqual(judges.map(() => false));
    },
  );

  function start(action: string, inputs: Readonly<Record<string, string>>) {
    const isSigning = action === 'attest-artifacts';
    const { 'signing-config': config = '', ...trust } = world.signing;
    const given = { token, ...trust, ...inputs };
    return startAction(action, {
      workspace,
      inputs: isSigning ? { ...given, 'signing-config': config } : given,
      env: isSigning ? world.signingEnv : world.env,
    });
  }

  /** As a job without `id-token: write` does. */
  async function verify(inputs: Readonly<Record<string, string>>): Promise<string> {
    const { status, outputs } = await start('verify-attestations', inputs);
    return `${status} ${outputs.verdict}`;
  }
});

function judge(question: OutsideQuestion): Promise<readonly boolean[]> {
  return Promise.all(judges.map(async (name) => (await verifyOutside(name, question)).isAccepted));
}

interface ImageRegistry {
  readonly host: string;
  /** Of its image `octo-org/widget`. */
  readonly digest: string;
  close(): Promise<void>;
}

async function startImageRegistry(isReal: boolean): Promise<ImageRegistry> {
  const name = 'octo-org/widget';
  if (isReal) {
    const registry = await startRegistry();
    return { ...registry, digest: await pushImage(registry.host, name) };
  }
  const registry = await startRegistryServer({ images: { [`${name}:v1`]: { content: {} } } });
  return { ...registry, digest: registry.digestOf(`${name}:v1`) };
}

/** Past the test runner, which puts a trace around what goes to the console. */
function say(line: string): void {
  writeSync(2, `${line}\n`);
}
