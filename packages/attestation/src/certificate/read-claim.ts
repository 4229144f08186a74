import type { X509Certificate } from '@sigstore/core';
import { AttestationError } from '../attestation-error.ts';
import { type ClaimName, claimNumbers } from './certificate-claims.ts';
import { extensionValue } from './extension-value.ts';

/** Where Fulcio's claims are: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const arc = '1.3.6.1.4.1.57264.1';

const utf8String = 0x0c;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of one of the extensions .8 to .24, which are DER UTF8String. Those before them, .1 to .6, hold raw bytes;
 * a claim in that form here is refused, since verifiers that compare raw bytes would read another one.
 */
export function readClaim(certificate: X509Certificate, name: ClaimName): string | undefined {
  const oid = `${arc}.${claimNumbers[name]}`;
  const value = extensionValue(certificate, oid);
  if (value === undefined) {
    return undefined;
  }
  if (value.tag.toDER() !== utf8String) {
    throw refused(oid, name, 'it is no UTF8String');
  }
  try {
    return decoder.decode(value.value);
  } catch {
    throw refused(oid, name, 'it is no UTF-8');
  }
}

function refused(oid: string, name: ClaimName, why: string): AttestationError {
  return new AttestationError(
    'unreadable-certificate',
    `cannot read the extension ${oid} (${name}) of the certificate: ${why}`,
  );
}
