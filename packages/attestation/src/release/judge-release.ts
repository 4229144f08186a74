import { AttestationError } from '../attestation-error.ts';
import type { VerifiedAttestation } from '../verify/verified-attestation.ts';
import { compareRelease } from './compare-release.ts';
import type { ExpectedRelease } from './expected-release.ts';
import type { JudgedRelease } from './judged-release.ts';
import { releaseAuthority } from './release-authority.ts';
import type { ReleaseCheck } from './release-check.ts';
import { releaseSigner } from './release-signer.ts';
import { toReleaseClaims } from './to-release-claims.ts';

/** Verifies a bundle against the root of GitHub's own instance, and nothing else. Throws AttestationError. */
export type VerifyRelease = (json: unknown) => VerifiedAttestation;

/** Who has signed comes before what is said. */
export function judgeRelease(
  json: unknown,
  expected: ExpectedRelease,
  verify: VerifyRelease,
): JudgedRelease {
  try {
    const verified = verify(json);
    const signer = checkSigner(verified);
    if (signer.some(({ outcome }) => outcome === 'fail'))
      return { kind: 'foreign', checks: signer };
    const claims = toReleaseClaims(verified.statement);
    return {
      kind: 'signed',
      claims,
      signedAt: earliest(verified),
      checks: [...signer, ...compareRelease(claims, expected)],
    };
  } catch (error) {
    if (error instanceof AttestationError) return { kind: 'refused', error };
    throw error;
  }
}

function checkSigner({ claims }: VerifiedAttestation): readonly ReleaseCheck[] {
  const { subjectAlternativeName: signer, authority = 'nobody' } = claims;
  return [
    {
      id: 'signer',
      expected: releaseSigner,
      actual: signer,
      outcome: signer === releaseSigner ? 'pass' : 'fail',
    },
    {
      id: 'authority',
      expected: releaseAuthority,
      actual: authority,
      outcome: authority === releaseAuthority ? 'pass' : 'fail',
    },
  ];
}

function earliest({ signedTimes }: VerifiedAttestation): Date {
  return new Date(Math.min(...signedTimes.map(({ at }) => at.getTime())));
}
