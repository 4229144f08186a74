import type { X509Certificate } from '@sigstore/core';
import { AttestationError } from '../attestation-error.ts';
import { type CertificateClaims, type ClaimName, claimNumbers } from './certificate-claims.ts';
import { checkPurpose } from './check-purpose.ts';
import { organizationOf } from './organization-of.ts';
import { readClaim } from './read-claim.ts';
import { subjectNames } from './subject-names.ts';

/** GeneralName's number of a URI. */
const uri = 6;

/** What the certificate says, which is nobody's word until its chain is verified. */
export function readClaims(certificate: X509Certificate): CertificateClaims {
  checkPurpose(certificate);
  return {
    subjectAlternativeName: oneUri(certificate),
    authority: organizationOf(certificate.issuer),
    notBefore: certificate.notBefore,
    notAfter: certificate.notAfter,
    extensions: extensionsOf(certificate),
  };
}

/** With two names a verifier and a reader may each look at their own one. */
function oneUri(certificate: X509Certificate): string {
  const names = subjectNames(certificate);
  const [name] = names;
  if (name === undefined || names.length > 1 || name.number !== uri) {
    throw new AttestationError(
      'bad-certificate',
      `the certificate must be for exactly one URI: it is for ${names.length} names, of which ${names.filter(({ number }) => number === uri).length} are URIs`,
    );
  }
  return name.text;
}

function extensionsOf(certificate: X509Certificate): CertificateClaims['extensions'] {
  const claims: Partial<Record<ClaimName, string>> = {};
  for (const name of claimNames) {
    const text = readClaim(certificate, name);
    if (text !== undefined) {
      claims[name] = text;
    }
  }
  return claims;
}

const claimNames: readonly ClaimName[] = Object.keys(claimNumbers).filter(
  (name): name is ClaimName => Object.hasOwn(claimNumbers, name),
);
