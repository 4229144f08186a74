import { expect, test } from '@jest/globals';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier, type VerifierOptions } from '@sigstore/verify';
import { createWorld, type World } from '../support/sigstore/create-world.ts';
import type { ForgeOptions } from '../support/sigstore/forge-options.ts';

// The tests of verification stand on this: what is forged without a flaw is good, and each flaw is one.
const all = { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 };
const onlyTime = { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 1 };
const publicGood = createWorld({ like: 'public-good' });
const github = createWorld({ like: 'github' });
const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [], predicateType: 'x' };

interface Good {
  readonly world?: World;
  readonly options?: ForgeOptions;
  readonly thresholds?: VerifierOptions;
}

test.each<[string, Good]>([
  ['public, with a log of version 1', { thresholds: { ...all, timestampThreshold: 2 } }],
  ['public, without a timestamp', { options: { timestamps: [] } }],
  ['public, with a log of version 2', { options: { logEntries: [{ version: 2 }] } }],
  ['of a root without an intermediate', { options: { issuedBy: 'root' } }],
  ['without a promise', { options: { logEntries: [{ version: 1, flaw: 'no-promise' }] } }],
  ["GitHub's own", { world: github, thresholds: onlyTime }],
  ['of other makers', { world: createWorld({ like: 'custom' }) }],
])('a bundle is good: %s', (_, { world = publicGood, options = {}, thresholds = all }) => {
  expect(verify(world, options, thresholds).identity?.subjectAlternativeName).toBe(
    'https://github.com/octo-org/widget/.github/workflows/release.yml@refs/tags/v1.2.3',
  );
});

test.each<[string, ForgeOptions, string]>([
  ['another issuer', { issuedBy: 'stranger' }, 'CERTIFICATE_ERROR'],
  ['another key', { signedBy: 'stranger' }, 'SIGNATURE_ERROR'],
  ['no promise to log the certificate', { certificateTimestamps: [] }, 'CERTIFICATE_ERROR'],
  ['a promise of nobody', { certificateTimestamps: ['stranger'] }, 'CERTIFICATE_ERROR'],
  ['no log', { logEntries: [] }, 'TLOG_ERROR'],
  ['an unknown log', entry('unknown-log'), 'TLOG_INCLUSION_PROMISE_ERROR'],
  ['a forged entry', entry('forged'), 'TLOG_INCLUSION_PROMISE_ERROR'],
  ['another tree', entry('other-root'), 'TLOG_INCLUSION_PROOF_ERROR'],
  ['another entry', entry('other-body'), 'TLOG_BODY_ERROR'],
  ['another entry in version 2', entry('other-body', 2), 'TLOG_BODY_ERROR'],
  ['a forged entry in version 2', entry('forged', 2), 'TLOG_INCLUSION_PROOF_ERROR'],
  ['another authority', { timestamps: [{ flaw: 'stranger' }] }, 'TIMESTAMP_ERROR'],
  ['another signature', { timestamps: [{ flaw: 'other-signature' }] }, 'TIMESTAMP_ERROR'],
  ['late', { timestamps: [{ at: new Date('2026-11-01T13:00:00Z') }] }, 'CERTIFICATE_ERROR'],
  ['before the root', { timestamps: [{ at: new Date('2024-01-01') }] }, 'TIMESTAMP_ERROR'],
])('a bundle is bad: %s', (_, options, code) => {
  expect(() => verify(publicGood, options, all)).toThrow(expect.objectContaining({ code }));
});

test('many are forged in a moment', () => {
  const begin = performance.now();
  for (let count = 0; count < 100; count++) publicGood.sign(statement);
  expect(performance.now() - begin).toBeLessThan(5000);
});

function entry(
  flaw: 'unknown-log' | 'forged' | 'other-root' | 'other-body',
  version: 1 | 2 = 1,
): ForgeOptions {
  return { logEntries: [{ version, flaw }] };
}

function verify(world: World, options: ForgeOptions, thresholds: VerifierOptions) {
  const material = toTrustMaterial(TrustedRoot.fromJSON(world.trustedRoot()));
  const bundle = bundleFromJSON(world.sign(statement, options));
  return new Verifier(material, thresholds).verify(toSignedEntity(bundle));
}
