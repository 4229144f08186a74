import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GitFault } from '../support/loopback/git-fault.ts';
import { type RegistryServer, startRegistryServer } from '../support/loopback/registry-server.ts';
import { makeTree } from '../support/make-tree.ts';
import { startAction } from '../support/run-action.ts';
import { type AttestWorld, repository, startAttestWorld, token } from './attest-world.ts';

let world: AttestWorld;
let registry: RegistryServer;
let image: string;
/** Where the artifacts and their bundles lie. */
let workspace: string;
let lookupFault: GitFault | undefined;

type Inputs = Readonly<Record<string, string>>;

beforeAll(async () => {
  world = await startAttestWorld({ apiFault: () => lookupFault });
  registry = await startRegistryServer({ images: { 'octo-org/widget:v1': { content: {} } } });
  image = `${registry.host}/octo-org/widget@${registry.digestOf('octo-org/widget:v1')}`;
  workspace = world.makeFolder({ 'dist/app': 'the app', 'dist/lib': 'the library', other: '' });
  const signed = [
    await attest({ 'subject-path': 'dist/*' }),
    await attest({ 'subject-image': image, 'push-to-registry': 'true', upload: 'false' }),
  ];
  expect(signed.map(({ status, log }) => (status === 0 ? '' : log))).toEqual(['', '']);
}, 60_000);

afterAll(async () => {
  await Promise.all([world.close(), registry.close()]);
});

function attest(inputs: Inputs) {
  const given = { token, ...world.signing, ...inputs };
  return startAction('attest-artifacts', { workspace, inputs: given, env: world.signingEnv });
}

/** As a job without `id-token: write` does. */
function verify(inputs: Inputs, env: Inputs = {}) {
  const { 'signing-config': _, ...trust } = world.signing;
  const given = { token, ...trust, ...inputs };
  return startAction('verify-attestations', {
    workspace,
    inputs: given,
    env: { ...world.env, ...env },
  });
}

const files = { 'subject-path': 'dist/*' };
const bundle = { bundle: 'attestations' };
const laterRun = { GITHUB_RUN_ID: '19000000002' };

describe('what another job of the run has signed', () => {
  test('passes with nothing else said', async () => {
    const { status, outputs, log, summary } = await verify(files);
    expect({ status, outputs }).toEqual({ status: 0, outputs: { verdict: 'pass', report: '' } });
    expect(log).toContain('pass dist/app');
    expect(summary).toContain('dist/app');
  });

  const passing: readonly (readonly [string, Inputs])[] = [
    ['a bundle at hand', { ...files, ...bundle }],
    ['a bundle at hand, offline', { ...files, ...bundle, offline: 'true' }],
    ['a digest of the store', { 'subject-digest': digestOf('the app') }],
    [
      'the workflow and its ref',
      {
        ...files,
        'signer-workflow': `${repository}/.github/workflows/release.yml@refs/tags/v1.2.3`,
      },
    ],
    ['the type of predicate', { ...files, 'predicate-type': 'https://slsa.dev/provenance/v1' }],
  ];
  test.each(passing)('passes by %s', async (_, inputs) => {
    const { status, outputs } = await verify(inputs);
    expect({ status, verdict: outputs.verdict }).toEqual({ status: 0, verdict: 'pass' });
  });

  const failing: readonly (readonly [string, Inputs, Inputs?])[] = [
    ['an artifact that nobody attests', { 'subject-path': 'other' }],
    ['one of several that nobody attests', { 'subject-path': 'dist/*\nother', ...bundle }],
    ['another ref', { ...files, repository, 'source-ref': 'refs/tags/v1.2.4' }],
    ['another workflow', { ...files, 'signer-workflow': `${repository}/.github/workflows/ci.yml` }],
    ['another repository', { ...files, ...bundle, repository: 'octo-org/gadget' }],
    ['another run', { ...files }, laterRun],
    ['another type of predicate', { ...files, 'predicate-type': 'https://spdx.dev/Document/v2.3' }],
    ['no bundle beside it, offline', { ...files, offline: 'true' }],
    ['the roots that are built in', { ...files, ...bundle, 'trusted-root': '', instance: '' }],
  ];
  test.each(failing)('fails by %s', async (_, inputs, env = {}) => {
    const { status, outputs, log } = await verify(inputs, env);
    expect({ status, verdict: outputs.verdict }).toEqual({ status: 1, verdict: 'fail' });
    expect(log).toContain('::error::verify-attestations: an artifact has no attestation');
  });

  test('is told in a report', async () => {
    const { outputs } = await verify({ ...files, 'report-file': 'report.json' });
    expect(outputs.report).toBe('report.json');
    expect(JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8'))).toBeDefined();
  });
});

test('a policy for another run is read from its file', async () => {
  const policy = [
    `repository: ${repository}`,
    'run: any',
    'source-ref: glob:refs/tags/v*',
    'instance: custom',
    `issuer: ${world.signing.issuer}`,
  ];
  const folder = makeTree({ 'policy.yml': policy.join('\n') });
  const inputs = { ...files, policy: join(folder, 'policy.yml'), instance: '', issuer: '' };
  const { status } = await verify(inputs, laterRun);
  expect(status).toBe(0);
});

test.each(['', 'oci://'])('what is attached to an image is found there: "%s"', async (scheme) => {
  registry.requests.length = 0;
  const { status, outputs } = await verify({ 'subject-image': scheme + image });
  expect({ status, verdict: outputs.verdict }).toEqual({ status: 0, verdict: 'pass' });
  expect(registry.requests.every(({ method }) => method === 'GET' || method === 'HEAD')).toBe(true);
});

test.each(['cut', 'html', 403, 500, 429] as const)(
  '%s from the store is inconclusive, and fails the job',
  async (fault) => {
    lookupFault = fault;
    try {
      const { status, outputs, log } = await verify(files);
      expect({ status, verdict: outputs.verdict }).toEqual({ status: 1, verdict: 'inconclusive' });
      expect(log).toContain('that is no pass');
    } finally {
      lookupFault = undefined;
    }
  },
);

const wrong: readonly (readonly [string, Inputs])[] = [
  ['nothing to verify', {}],
  ['a digest that is none', { 'subject-digest': 'sha256:abc' }],
  ['an image by its tag', { 'subject-image': 'ghcr.io/octo-org/widget:v1' }],
  ['a digest without its algorithm', { 'subject-digest': 'a'.repeat(64) }],
  ['a policy that is not there', { ...files, policy: 'missing.yml', instance: '', issuer: '' }],
  ['a row beside a policy', { ...files, policy: 'policy.yml' }],
  ['bundles that are not there', { ...files, bundle: 'missing' }],
  ['a root that is none', { ...files, 'trusted-root': 'other' }],
];
test.each(wrong)('%s is told in one line', async (_, inputs) => {
  const { status, log, outputs } = await verify(inputs);
  expect({ status, verdict: outputs.verdict }).toEqual({ status: 1, verdict: undefined });
  expect(
    log.replaceAll(world.signing['trusted-root'] ?? '', 'ROOT').replaceAll(workspace, '.'),
  ).toMatchSnapshot();
});

function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
