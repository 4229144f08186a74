import type { AttestationIdentity } from '../report/verification-report.ts';
import type { VerifiedAttestation } from '../verify/verified-attestation.ts';

/** Who signed what and when, as the report shows it. */
export function toIdentity(attestation: VerifiedAttestation): AttestationIdentity {
  const { instance, claims, statement, signedTimes } = attestation;
  const earliest = Math.min(...signedTimes.map(({ at }) => at.getTime()));
  return {
    instance,
    subjectAlternativeName: claims.subjectAlternativeName,
    predicateType: statement.predicateType,
    signedAt: new Date(earliest).toISOString(),
    claims: claims.extensions,
  };
}
