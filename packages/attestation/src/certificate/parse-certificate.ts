import { type ASN1Obj, X509Certificate } from '@sigstore/core';
import { AttestationError } from '../attestation-error.ts';
import { hasLongIdentifier } from './has-long-identifier.ts';

/** Those of Fulcio have less than 2 KiB. */
const maxBytes = 16 * 1024;

/** Strict DER, and no extension twice (RFC 5280, 4.2): the second of two would be one that nobody looks at. */
export function parseCertificate(der: Buffer): X509Certificate {
  if (der.length > maxBytes) {
    throw refused(`it has ${der.length} bytes, and ${maxBytes} are allowed`);
  }
  const certificate = decoded(der);
  const twice = firstTwice(identifiersOf(certificate));
  if (twice !== undefined) {
    throw refused(`it has the extension ${twice} twice`);
  }
  return certificate;
}

function decoded(der: Buffer): X509Certificate {
  try {
    // a copy, since what comes from base64 may lie in a buffer that is shared
    const certificate = X509Certificate.parse(Buffer.from(der));
    readAll(certificate);
    return certificate;
  } catch (cause) {
    throw refused(cause instanceof Error ? cause.message : 'it is no DER', cause);
  }
}

/** All that is read later, where the library does not expect to fail. */
function readAll(certificate: X509Certificate): void {
  if (hasLongIdentifier(certificate.root)) {
    throw new Error('it has an object identifier without end');
  }
  const { version, signatureAlgorithm, notBefore, notAfter } = certificate;
  if (version !== 'v3' || signatureAlgorithm === undefined) {
    throw new Error('it is of no kind that Sigstore makes');
  }
  if (Number.isNaN(notBefore.getTime()) || Number.isNaN(notAfter.getTime())) {
    throw new Error('its validity is no time');
  }
  void [certificate.issuer, certificate.publicKey, certificate.isCA];
  void [certificate.extKeyUsage?.digitalSignature, certificate.extSubjectKeyID?.keyIdentifier];
  void [certificate.extAuthorityKeyID?.keyIdentifier, certificate.subject];
}

function identifiersOf(certificate: X509Certificate): readonly string[] {
  try {
    return certificate.extensions.map((extension) => identifierOf(extension));
  } catch (cause) {
    throw refused('its extensions are malformed', cause);
  }
}

function identifierOf(extension: ASN1Obj): string {
  const [identifier] = extension.subs;
  if (identifier === undefined) {
    throw new Error('an extension without an identifier');
  }
  return identifier.toOID();
}

function firstTwice(identifiers: readonly string[]): string | undefined {
  return identifiers.find((identifier, index) => identifiers.indexOf(identifier) !== index);
}

function refused(why: string, cause?: unknown): AttestationError {
  return new AttestationError('unreadable-certificate', `cannot read a certificate: ${why}`, {
    cause,
  });
}
