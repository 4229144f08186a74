import { expect, test } from '@jest/globals';
import type { FoundBundle, UnreadSource } from '../../src/find/found-bundle.ts';
import { judgeAttempts } from '../../src/judge/judge-attempts.ts';
import { verifySubjects } from '../../src/judge/verify-subjects.ts';
import { toPolicy } from '../../src/policy/to-policy.ts';
import { loadRoots } from '../../src/roots/load-roots.ts';
import type { Subject } from '../../src/subject/subject.ts';
import { attestationOf } from '../report/reports.ts';
import { file, provenance, signedAt, worldLike } from './verify-forged.ts';

// GitHub's instance has no log, so that nothing but the timestamp ties the bytes of a signature down.
const world = worldLike('github');
const text = JSON.stringify(world.trustedRoot());
const roots = loadRoots({ now: signedAt, file: { path: 'root.json', text } });
const policy = toPolicy({ repository: 'octo-org/widget', instance: 'github' });

function verify(
  bundles: readonly unknown[],
  { subjects = [file], unread = [], least = 1 }: Asked = {},
) {
  const found = { bundles: bundles.map((json, index) => toFound(json, index)), unread };
  const asked = { ...policy, minAttestations: least };
  return verifySubjects({ subjects, found, policy: asked, roots, run: undefined, now: signedAt });
}

interface Asked {
  readonly subjects?: readonly Subject[];
  readonly unread?: readonly UnreadSource[];
  readonly least?: number;
}

function toFound(json: unknown, index: number): FoundBundle {
  return { source: { kind: 'file', path: `${index}.json` }, json };
}

test('the same bundle found twice is one attestation', () => {
  const bundle = world.sign(provenance());
  const [report] = verify([bundle, structuredClone(bundle)], { least: 2 });
  expect(report).toMatchObject({ verdict: 'fail', reason: { code: 'too-few-pass' } });
  expect(report?.attestations).toHaveLength(1);
});

test('the same bundle with its keys in another order is one attestation', () => {
  const bundle = world.sign(provenance());
  const turned = Object.fromEntries(Object.entries(bundle).toReversed());
  const [report] = verify([bundle, turned], { least: 2 });
  expect(report?.reason?.code).toBe('too-few-pass');
});

test('a second timestamp makes no second attestation', () => {
  const bundle = world.sign(provenance());
  const twice = structuredClone(bundle);
  const { rfc3161Timestamps } = twice.verificationMaterial.timestampVerificationData;
  rfc3161Timestamps.push(...structuredClone(rfc3161Timestamps));
  const [report] = verify([bundle, twice], { least: 2 });
  expect(report?.verdict).toBe('fail');
  expect(report?.attestations.filter(({ verdict }) => verdict === 'pass')).toHaveLength(1);
});

const unread: UnreadSource = {
  source: { kind: 'github', host: 'api.github.com', repository: 'octo-org/widget' },
  reason: 'rate-limit',
  message: 'cannot read attestations: 429',
};

test('a place that could not be looked at leaves it open', () => {
  const [report] = verify([], { unread: [unread] });
  expect(report).toMatchObject({ verdict: 'inconclusive', reason: { code: 'not-looked-at' } });
  expect(report?.unread).toEqual([unread]);
});

test('a place that could not be looked at takes nothing from what passes', () => {
  const [report] = verify([world.sign(provenance())], { unread: [unread] });
  expect(report?.verdict).toBe('pass');
});

test.each([undefined, null, 1, 'x', [], {}, { mediaType: 'x' }])(
  '%j is a bundle that is refused',
  (json) => {
    const [report] = verify([json]);
    expect(report).toMatchObject({ verdict: 'fail', reason: { code: 'none-passes' } });
    expect(report?.attestations[0]?.error?.code).toBe('unreadable-bundle');
  },
);

test('a thousand files against one bundle: verified once', () => {
  const subjects = many(1000);
  const subject = subjects.map(({ name, digests }) => ({ name, digest: digests }));
  const bundle = world.sign({ ...provenance(), subject });
  verify([bundle], { subjects: [file] });
  const one = timed(() => verify([bundle], { subjects: subjects.slice(0, 1) }));
  const all = timed(() => verify([bundle], { subjects }));
  expect(verify([bundle], { subjects }).every(({ verdict }) => verdict === 'pass')).toBe(true);
  expect(all).toBeLessThan(one * 20 + 200);
});

test('a thousand files, and bundles of none of them: neither the time nor the report is their product', () => {
  const bundle = world.sign(provenance());
  const strangers = Array.from({ length: 300 }, (_, index) => ({ mediaType: `${index}` }));
  const reports = verify([...strangers, bundle], { subjects: many(1000) });
  const listed = reports.reduce((sum, { attestations }) => sum + attestations.length, 0);
  expect(listed).toBeLessThan(20_000);
  const [first] = reports;
  expect((first?.attestations.length ?? 0) + (first?.unlisted ?? 0)).toBe(301);
});

test('a thousand files, and a thousand good attestations of others: few of them are looked at for each', () => {
  let looks = 0;
  const attestation = attestationOf({});
  const counting = {
    ...attestation,
    get statement() {
      looks += 1;
      return attestation.statement;
    },
  };
  const attempts = Array.from({ length: 1000 }, () => ({
    kind: 'verified' as const,
    source: { kind: 'signed' as const },
    attestation: counting,
  }));
  const subjects = many(1000);
  judgeAttempts(attempts, { subjects, unread: [], policy, run: undefined, now: signedAt });
  expect(looks).toBeLessThan(30_000);
});

function many(length: number): readonly Subject[] {
  return Array.from({ length }, (_, index) => ({
    name: `file-${index}`,
    digests: { sha256: index.toString(16).padStart(64, '0') },
  }));
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
