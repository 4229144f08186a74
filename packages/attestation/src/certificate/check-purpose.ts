import type { X509Certificate } from '@sigstore/core';
import { AttestationError } from '../attestation-error.ts';
import { extensionValue } from './extension-value.ts';

const extendedKeyUsage = '2.5.29.37';
const codeSigning = '1.3.6.1.5.5.7.3.3';

/**
 * That the certificate is for signing code and is no authority's own. The library verifies the chain and neither of
 * these: with a certificate for a web server, or a timestamp, of the same authority anybody could sign.
 */
export function checkPurpose(certificate: X509Certificate): void {
  const why = notForCode(certificate);
  if (why !== undefined) {
    throw new AttestationError(
      'bad-certificate',
      `the certificate is not one for signing code: ${why}`,
    );
  }
}

function notForCode(certificate: X509Certificate): string | undefined {
  if (!purposes(certificate).includes(codeSigning)) {
    return 'its extended key usage does not say "codeSigning"';
  }
  if (certificate.extBasicConstraints?.isCA === true) {
    return 'it is one of an authority';
  }
  if (certificate.extKeyUsage?.digitalSignature === false) {
    return 'its key usage does not say "digitalSignature"';
  }
  return undefined;
}

function purposes(certificate: X509Certificate): readonly string[] {
  const usage = extensionValue(certificate, extendedKeyUsage);
  return (usage?.subs ?? []).filter((use) => use.tag.isOID()).map((use) => use.toOID());
}
