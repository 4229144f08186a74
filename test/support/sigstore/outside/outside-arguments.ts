import { createHash } from 'node:crypto';
import type { OutsideFiles } from './outside-files.ts';
import type { OutsideQuestion } from './outside-question.ts';
import type { OutsideVerifier } from './outside-verifiers.ts';

/** What a program is called with. */
export function outsideArguments(
  verifier: OutsideVerifier,
  question: OutsideQuestion,
  files: OutsideFiles,
): readonly string[] {
  const { identity, issuer, artifact } = question;
  const given = (flag: string, isGiven: boolean) => (isGiven ? [flag] : []);
  switch (verifier) {
    case 'cosign':
      return [
        'verify-blob-attestation',
        `--bundle=${files.bundle}`,
        `--trusted-root=${files.root}`,
        `--certificate-identity=${identity}`,
        `--certificate-oidc-issuer=${issuer}`,
        `--type=${question.predicateType}`,
        ...given('--insecure-ignore-tlog', !question.hasLogEntry),
        ...given('--insecure-ignore-sct', !question.hasCertificateTimestamp),
        // Without it a bundle without a log passes as long as its certificate lives.
        ...given('--use-signed-timestamps', !question.hasLogEntry),
        files.artifact,
      ];
    case 'sigstore-go-verification':
      return [
        `-artifact-digest=${createHash('sha256').update(artifact).digest('hex')}`,
        `-trustedrootJSONpath=${files.root}`,
        `-expectedIssuer=${issuer}`,
        `-expectedSAN=${identity}`,
        ...given('-requireTlog=false', !question.hasLogEntry),
        ...given('-requireCTlog=false', !question.hasCertificateTimestamp),
        files.bundle,
      ];
    case 'sigstore-python':
      return [
        `--trust-config=${files.config}`,
        'verify',
        'identity',
        '--offline',
        `--bundle=${files.bundle}`,
        `--cert-identity=${identity}`,
        `--cert-oidc-issuer=${issuer}`,
        files.artifact,
      ];
  }
}
