import { describe, expect, test } from '@jest/globals';
import type { LeafOptions } from '../../../../test/support/sigstore/to-leaf.ts';
import type { Instance } from '../../src/instance/instance.ts';
import type { PolicyOptions } from '../../src/policy/to-policy.ts';
import { firstFailure, run, signedAt, verifyForged } from './verify-forged.ts';

const commit = '7fd1a60b01f91b314f59955a4e4d4e80d8edf11d';
const other = 'b'.repeat(40);
const release = 'octo-org/widget/.github/workflows/release.yml';
const signer = (ref: string): LeafOptions => ({ token: { job_workflow_ref: ref } });

// Everything is signed for real: what a row refuses passes every other one.
describe('each row, with what passes, what differs and what is absent', () => {
  test.each<readonly [rows: PolicyOptions, leaf: LeafOptions, outcome: string]>([
    [{}, {}, 'pass'],
    [{}, { claims: { issuer: undefined } }, 'issuer absent-extension'],
    [
      {},
      { token: { iss: 'https://token.actions.githubusercontent.com.evil.example' } },
      'issuer differs',
    ],
    [{}, { token: { iss: 'https://token.actions.githubusercontent.com/evil' } }, 'issuer differs'],
    [
      { issuer: 'https://token.actions.githubusercontent.com/octo' },
      { token: { iss: 'https://token.actions.githubusercontent.com/octo' } },
      'pass',
    ],
    [{ issuer: 'https://token.actions.githubusercontent.com/octo' }, {}, 'issuer differs'],
    [{ identity: `https://github.com/${release}@refs/tags/v1.2.3` }, {}, 'pass'],
    [{ identity: `https://github.com/${release}@refs/tags/v1.2` }, {}, 'identity differs'],
    [{ identity: `https://github.com/${release}@refs/tags/v1.2.3x` }, {}, 'identity differs'],
    [{}, { token: { repository: 'octo-org/widget-evil' } }, 'repository differs'],
    [{}, { token: { repository: 'octo-orgx/widget' } }, 'repository differs'],
    [{}, { token: { repository: 'Octo-Org/widget' } }, 'repository differs-in-case'],
    [{}, { claims: { sourceRepositoryUri: undefined } }, 'repository absent-extension'],
    [
      {},
      { claims: { sourceRepositoryUri: 'https://gitbub.com/octo-org/widget' } },
      'repository differs',
    ],
    [
      {},
      { claims: { sourceRepositoryUri: 'https://evil.example/octo-org/widget' } },
      'repository differs',
    ],
    [
      {},
      { claims: { sourceRepositoryUri: 'https://github.com.evil.example/octo-org/widget' } },
      'repository differs',
    ],
    [{ repository: 'glob:octo-org/*', 'signer-workflow': release }, {}, 'pass'],
    [
      { repository: 'glob:octo-org/w*', 'signer-workflow': release },
      { token: { repository: 'octo-org/evil' } },
      'repository differs',
    ],
    [{ 'repository-id': '1296269' }, {}, 'pass'],
    [{ 'repository-id': '129626' }, {}, 'repository-id differs'],
    [
      { 'repository-id': '1296269' },
      { claims: { sourceRepositoryIdentifier: undefined } },
      'repository-id absent-extension',
    ],
    [{ 'owner-id': '583231' }, {}, 'pass'],
    [{ 'owner-id': '583232' }, {}, 'owner-id differs'],
    [
      { 'owner-id': '583231' },
      { claims: { sourceRepositoryOwnerIdentifier: undefined } },
      'owner-id absent-extension',
    ],
    [{ 'signer-workflow': release }, {}, 'pass'],
    [{ 'signer-workflow': `${release}@refs/tags/v1.2.3` }, {}, 'pass'],
    [{ 'signer-workflow': `glob:${release}@refs/tags/v*` }, {}, 'pass'],
    [{ 'signer-workflow': 'glob:octo-org/widget/.github/workflows/rel*.yml' }, {}, 'pass'],
    [
      { 'signer-workflow': release },
      signer('octo-org/widget/.github/workflows/ci.yml@refs/tags/v1.2.3'),
      'signer-workflow differs',
    ],
    [
      { 'signer-workflow': release },
      signer('octo-org/widget/.github/workflows/Release.yml@refs/tags/v1.2.3'),
      'signer-workflow differs-in-case',
    ],
    [
      { 'signer-workflow': release },
      { claims: { buildSignerUri: undefined }, names: [{ kind: 'uri', value: 'https://x/y' }] },
      'signer-workflow absent-extension',
    ],
    [
      { 'signer-workflow': `${release}@refs/tags/v1` },
      signer(`${release}@refs/heads/v1`),
      'signer-workflow differs',
    ],
    [
      { 'signer-workflow': `${release}@refs/tags/v1` },
      signer(`${release}@refs/heads/x@refs/tags/v1`),
      'signer-workflow differs',
    ],
    [
      { 'signer-workflow': `${release}@refs/tags/v1` },
      signer(`${release}@refs/heads/refs/tags/v1`),
      'signer-workflow differs',
    ],
    [
      { 'signer-workflow': `${release}@refs/tags/v1` },
      signer(`${release}@refs/tags/v1/${release}@refs/tags/v1`),
      'signer-workflow differs',
    ],
    [
      { 'signer-workflow': release },
      signer('octo-org/widget/.github/workflows/release.yml@x.yml@refs/tags/v1'),
      'signer-workflow differs',
    ],
    [
      { 'signer-workflow': `glob:${release}@refs/tags/*` },
      signer(`${release}@refs/heads/main@refs/tags/v1`),
      'signer-workflow differs',
    ],
    [
      { 'signer-workflow': 'glob:octo-org/widget/.github/workflows/*.yml@refs/heads/main' },
      signer('octo-org/widget/.github/workflows/ci.yml@refs/heads/evil@refs/heads/main'),
      'signer-workflow differs',
    ],
    [{ 'signer-workflow': `${release}@${commit}` }, signer(`${release}@${commit}`), 'pass'],
    [
      { 'signer-workflow': `${release}@${commit}` },
      signer(`${release}@refs/heads/${commit}`),
      'signer-workflow differs',
    ],
    [{ 'signer-digest': commit }, {}, 'pass'],
    [{ 'signer-digest': other }, {}, 'signer-digest differs'],
    [
      { 'signer-digest': commit },
      { claims: { buildSignerDigest: undefined } },
      'signer-digest absent-extension',
    ],
    [{ 'caller-workflow': `${release}@refs/tags/v1.2.3` }, {}, 'pass'],
    [
      { 'caller-workflow': release },
      { token: { workflow_ref: 'octo-org/widget/.github/workflows/pr.yml@refs/pull/1/merge' } },
      'caller-workflow differs',
    ],
    [
      { 'caller-workflow': release },
      { claims: { buildConfigUri: undefined } },
      'caller-workflow absent-extension',
    ],
    [{ 'caller-digest': commit }, {}, 'pass'],
    [{ 'caller-digest': other }, {}, 'caller-digest differs'],
    [
      { 'caller-digest': commit },
      { claims: { buildConfigDigest: undefined } },
      'caller-digest absent-extension',
    ],
    [{ 'source-ref': 'refs/tags/v1.2.3' }, {}, 'pass'],
    [{ 'source-ref': 'glob:refs/tags/v1.*' }, {}, 'pass'],
    [{ 'source-ref': 'refs/heads/v1.2.3' }, {}, 'source-ref differs'],
    [
      { 'source-ref': 'glob:refs/tags/*' },
      { token: { ref: 'refs/tags/a/b' } },
      'source-ref differs',
    ],
    [
      { 'source-ref': 'refs/tags/v1.2.3' },
      { claims: { sourceRepositoryRef: undefined } },
      'source-ref absent-extension',
    ],
    [{ 'source-commit': commit }, {}, 'pass'],
    [{ 'source-commit': other }, {}, 'source-commit differs'],
    [
      { 'source-commit': commit },
      { claims: { sourceRepositoryDigest: undefined } },
      'source-commit absent-extension',
    ],
    [{}, { token: { runner_environment: 'self-hosted' } }, 'runner-environment differs'],
    [{}, { claims: { runnerEnvironment: undefined } }, 'runner-environment absent-extension'],
    [{ 'runner-environment': 'self-hosted' }, {}, 'runner-environment differs'],
    [{ 'runner-environment': 'any' }, { token: { runner_environment: 'self-hosted' } }, 'pass'],
    [{ environment: 'pypi' }, { token: { environment: 'pypi' } }, 'pass'],
    [{ environment: 'pypi' }, { token: { environment: 'testpypi' } }, 'environment differs'],
    [{ environment: 'pypi' }, { token: { environment: 'PyPI' } }, 'environment differs-in-case'],
    [{ environment: 'pypi' }, {}, 'environment absent-extension'],
    [{ trigger: 'push' }, {}, 'pass'],
    [{ trigger: 'push' }, { token: { event_name: 'pull_request_target' } }, 'trigger differs'],
    [{ trigger: 'push' }, { claims: { buildTrigger: undefined } }, 'trigger absent-extension'],
    [{ visibility: 'public' }, {}, 'pass'],
    [{ visibility: 'private' }, {}, 'visibility differs'],
    [
      { visibility: 'public' },
      { claims: { sourceRepositoryVisibility: undefined } },
      'visibility absent-extension',
    ],
    [{ 'predicate-type': 'https://slsa.dev/provenance/v1' }, {}, 'pass'],
    [{ 'predicate-type': 'glob:https://slsa.dev/provenance/*' }, {}, 'pass'],
    [{ 'predicate-type': 'https://slsa.dev/provenance/v0.2' }, {}, 'predicate-type differs'],
    [{ 'predicate-type': 'https://spdx.dev/Document' }, {}, 'predicate-type differs'],
  ])('%j over %j: %s', (rows, leaf, outcome) => {
    expect(firstFailure(verifyForged([{ options: leaf }], { rows }))).toBe(outcome);
  });
});

test.each<
  readonly [signed: Instance, visibility: string | undefined, rows: PolicyOptions, outcome: string]
>([
  ['public-good', 'public', {}, 'pass'],
  ['github', 'private', {}, 'pass'],
  ['github', 'internal', {}, 'pass'],
  ['github', 'public', {}, 'instance differs'],
  ['github', undefined, {}, 'instance absent-extension'],
  ['github', 'public', { instance: 'github' }, 'pass'],
  ['github', 'private', { instance: 'public-good' }, 'unknown-issuer'],
  ['public-good', 'public', { instance: 'github' }, 'unknown-issuer'],
  ['custom', 'public', {}, 'unknown-issuer'],
  ['custom', 'public', { instance: 'custom' }, 'pass'],
])('signed by %s for a %s repository, %j: %s', (...[like, visibility, rows, outcome]) => {
  const options = { claims: { sourceRepositoryVisibility: visibility } };
  expect(firstFailure(verifyForged([{ like, options }], { rows }))).toBe(outcome);
});

test.each<readonly [log: number, rows: PolicyOptions, outcome: string]>([
  [0, {}, 'bad-log-entry'],
  [0, { 'log-entries': '0' }, 'pass'],
  [1, { 'log-entries': '2' }, 'bad-log-entry'],
  [1, { 'certificate-timestamps': '2' }, 'bad-certificate-timestamp'],
  [1, { 'signed-times': '3' }, 'bad-signed-time'],
])('%d log entries of an own Sigstore, %j: %s', (length, thresholds, outcome) => {
  const logEntries = Array.from({ length }, () => ({ version: 1 }) as const);
  const rows = { instance: 'custom', ...thresholds };
  expect(firstFailure(verifyForged([{ like: 'custom', options: { logEntries } }], { rows }))).toBe(
    outcome,
  );
});

describe('run', () => {
  test.each<readonly [rows: PolicyOptions, leaf: LeafOptions, outcome: string]>([
    [{}, {}, 'pass'],
    [{}, { token: { run_attempt: '2' } }, 'pass'],
    [{ run: 'same-attempt' }, {}, 'pass'],
    [{ run: 'same-attempt' }, { token: { run_attempt: '2' } }, 'run differs'],
    [{ run: 'same-attempt' }, { token: { run_attempt: '11' } }, 'run differs'],
    [{}, { token: { run_id: '19000000002' } }, 'run differs'],
    [{}, { token: { run_id: '190000000011' } }, 'run differs'],
    [{ run: 'any' }, { token: { run_id: '1' } }, 'pass'],
    [{}, { claims: { runInvocationUri: undefined } }, 'run absent-extension'],
    ...['', 'x', '1/attempts/2', '0', '1 ', '-1'].map(
      (attempt) =>
        [
          { 'predicate-matches-certificate': 'false' },
          { token: { run_attempt: attempt } },
          'run differs',
        ] as const,
    ),
    [
      { repository: 'octo-org/gadget', 'predicate-matches-certificate': 'false' },
      { token: { repository: 'octo-org/gadget' } },
      'pass',
    ],
  ])('%j over %j: %s', (rows, leaf, outcome) => {
    expect(firstFailure(verifyForged([{ options: leaf }], { rows, run }))).toBe(outcome);
  });

  test('is not asked outside of one, and cannot be', () => {
    expect(firstFailure(verifyForged([{ options: { token: { run_id: '7' } } }]))).toBe('pass');
    expect(() => verifyForged([{}], { rows: { run: 'same-run' } })).toThrow(
      'cannot judge "run: same-run" outside of a workflow run',
    );
  });
});

test.each<readonly [minutes: number, outcome: string]>([
  [0, 'pass'],
  [60, 'pass'],
  [61, 'max-age differs'],
  [-5, 'pass'],
  [-6, 'max-age differs'],
])('signed %d minutes ago, max-age 1h: %s', (minutes, outcome) => {
  const now = new Date(signedAt.getTime() + minutes * 60_000);
  expect(firstFailure(verifyForged([{}], { rows: { 'max-age': '60m' }, now }))).toBe(outcome);
});

test('a later timestamp makes no attestation younger', () => {
  const timestamps = [{ at: new Date(signedAt.getTime() + 300_000) }];
  const now = new Date(signedAt.getTime() + 3_700_000);
  const said = verifyForged([{ options: { timestamps } }], { rows: { 'max-age': '1h' }, now });
  expect(firstFailure(said)).toBe('max-age differs');
});
