import type { CertificateClaims } from '../../src/certificate/certificate-claims.ts';
import { judgeAttempts } from '../../src/judge/judge-attempts.ts';
import { type PolicyOptions, toPolicy } from '../../src/policy/to-policy.ts';
import type { VerificationReport } from '../../src/report/verification-report.ts';
import type { VerifiedAttestation } from '../../src/verify/verified-attestation.ts';

const digest = { sha256: 'a'.repeat(64) };
const at = new Date('2026-11-01T12:00:00Z');

const extensions: CertificateClaims['extensions'] = {
  issuer: 'https://token.actions.githubusercontent.com',
  buildSignerUri: 'https://github.com/octo-org/tool/.github/workflows/release.yml@refs/tags/v1',
  runnerEnvironment: 'github-hosted',
  sourceRepositoryUri: 'https://github.com/octo-org/tool',
  sourceRepositoryRef: 'refs/tags/v1',
};

export function attestationOf(
  claims: CertificateClaims['extensions'],
  predicateType = 'https://spdx.dev/Document',
): VerifiedAttestation {
  const all = { ...extensions, ...claims };
  return {
    instance: 'public-good',
    claims: {
      subjectAlternativeName: all.buildSignerUri ?? '',
      authority: 'sigstore.dev',
      notBefore: at,
      notAfter: at,
      extensions: all,
    },
    statement: {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'tool.tgz', digest }],
      predicateType,
      predicate: {},
    },
    signedTimes: [{ by: 'log', at }],
  };
}

/** Text that would do something, were it printed as it is. */
export const hostile = 'x\n::error::y\r##[error]z\u001b[31m\u202E|`<img src=x>`@octo [a](b)';

function report(name: string, attestations: readonly VerifiedAttestation[], options: Options = {}) {
  const { rows = {}, isUnread = false } = options;
  const attempts = attestations.map((attestation, index) => ({
    kind: 'verified' as const,
    source: { kind: 'file' as const, path: `${name}.sigstore.json`, line: index + 1 },
    attestation,
  }));
  const unread = {
    source: { kind: 'github', host: 'api.github.com', repository: 'octo-org/tool' },
    reason: 'rate-limit',
    message: `cannot read attestations of "octo-org/tool": HTTP 429`,
  } as const;
  return judgeAttempts(attempts, {
    subjects: [{ name, digests: digest }],
    unread: isUnread ? [unread] : [],
    policy: toPolicy({
      repository: 'octo-org/tool',
      'predicate-type': 'glob:**',
      ...rows,
    }),
    run: undefined,
    now: at,
  });
}

interface Options {
  readonly rows?: PolicyOptions;
  readonly isUnread?: boolean;
}

const refused: VerificationReport = {
  version: 1,
  subject: { name: 'tool.tgz', digests: digest },
  verdict: 'fail',
  reason: { code: 'none-passes', message: 'attestations that pass: 0 of 2' },
  attestations: [
    {
      source: {
        kind: 'registry',
        image: 'ghcr.io/octo-org/tool',
        digest: `sha256:${digest.sha256}`,
      },
      verdict: 'fail',
      error: { code: 'bad-signature', message: 'the signature is not that of the statement' },
      identity: undefined,
      checks: [],
    },
    {
      source: { kind: 'signed' },
      verdict: 'fail',
      error: { code: 'bad-log-entry', message: 'expected 1 tlog entries, got 0' },
      identity: undefined,
      checks: [],
    },
  ],
  unlisted: 3,
  unread: [],
};

export const samples: Readonly<Record<string, readonly VerificationReport[]>> = {
  pass: report('tool.tgz', [attestationOf({})]),
  'one of two passes': report('tool.tgz', [
    attestationOf({ sourceRepositoryUri: 'https://github.com/evil/tool' }),
    attestationOf({}),
  ]),
  'each code': [
    ...report('other repository', [
      attestationOf({ sourceRepositoryUri: 'https://github.com/evil/tool' }),
    ]),
    ...report('case', [attestationOf({ sourceRepositoryUri: 'https://github.com/Octo-Org/tool' })]),
    ...report('absent', [attestationOf({})], { rows: { environment: 'pypi' } }),
    ...report('self-hosted', [attestationOf({ runnerEnvironment: 'self-hosted' })]),
    ...report('build type', [attestationOf({}, 'https://slsa.dev/provenance/v1')]),
    refused,
  ],
  'nothing found': report('tool.tgz', []),
  inconclusive: report('tool.tgz', [], { isUnread: true }),
  'no subject': [],
  hostile: [
    ...report(hostile, [attestationOf({ buildSignerUri: hostile }, hostile)]),
    ...report(hostile, [attestationOf({ sourceRepositoryUri: hostile })]),
  ],
};
