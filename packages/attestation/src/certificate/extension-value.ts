import { ASN1Obj, type X509Certificate } from '@sigstore/core';
import { AttestationError } from '../attestation-error.ts';

/** What an extension holds, decoded from DER to its last byte; undefined when the certificate does not have it. */
export function extensionValue(certificate: X509Certificate, oid: string): ASN1Obj | undefined {
  const value = certificate.extension(oid)?.value;
  if (value === undefined) {
    return undefined;
  }
  try {
    return ASN1Obj.parseBuffer(Buffer.from(value));
  } catch (cause) {
    throw new AttestationError(
      'unreadable-certificate',
      `cannot read the extension ${oid} of the certificate: it is no DER`,
      { cause },
    );
  }
}
