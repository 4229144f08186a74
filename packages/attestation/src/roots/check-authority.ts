import { X509Certificate } from 'node:crypto';
import type { CertificateAuthority } from '@sigstore/protobuf-specs';
import { checkValidity } from './check-validity.ts';

/** Why a certificate or timestamp authority of a root is broken: its chain leads from what signs to what signs itself. */
export function checkAuthority(authority: CertificateAuthority): string | undefined {
  const chain = authority.certChain?.certificates ?? [];
  if (chain.length === 0) {
    return 'has no certificate';
  }
  try {
    const certificates = chain.map(({ rawBytes }) => new X509Certificate(rawBytes));
    return checkValidity(authority.validFor) ?? (isChain(certificates) ? undefined : noChain);
  } catch {
    return 'has a certificate that cannot be read';
  }
}

const noChain = 'has certificates of which one did not sign the one before it';

function isChain(certificates: readonly X509Certificate[]): boolean {
  return certificates.every((certificate, index) => {
    const issuer = certificates[index + 1];
    return issuer === undefined || isSignedBy(certificate, issuer);
  });
}

/** The chains of one root end in the same certificates. */
const known = new Map<string, boolean>();

function isSignedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  const pair = `${certificate.fingerprint256} ${issuer.fingerprint256}`;
  const before = known.get(pair);
  if (before !== undefined) {
    return before;
  }
  const signed = certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  known.set(pair, signed);
  return signed;
}
