import { randomBytes } from 'node:crypto';
import { der } from './der.ts';
import type { SigningKey } from './signing-key.ts';
import { type Name, toName } from './to-name.ts';

/** What a certificate says; https://www.rfc-editor.org/rfc/rfc5280#section-4.1 */
export interface CertificateContent {
  readonly subject: Name;
  readonly subjectKey: Buffer;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Each in DER, in order. */
  readonly extensions: readonly Buffer[];
  readonly serialNumber?: Buffer;
}

export interface CertificateIssuer {
  readonly name: Name;
  readonly key: SigningKey;
}

/**
 * A certificate in DER. `furtherExtensions` gets what would be signed without them: a log signs that, and its timestamp
 * is put in. https://www.rfc-editor.org/rfc/rfc6962#section-3.2
 */
export function toCertificate(
  content: CertificateContent,
  issuer: CertificateIssuer,
  furtherExtensions: (tbs: Buffer) => readonly Buffer[] = () => [],
): Buffer {
  const serialNumber = content.serialNumber ?? newSerialNumber();
  const write = (extensions: readonly Buffer[]) =>
    toTbs({ ...content, serialNumber, extensions: [...content.extensions, ...extensions] }, issuer);
  const tbs = write(furtherExtensions(write([])));
  return der.sequence(tbs, issuer.key.algorithm, der.bitString(issuer.key.sign(tbs)));
}

function newSerialNumber(): Buffer {
  const bytes = randomBytes(20);
  bytes[0] = 0x40 + ((bytes[0] ?? 0) % 0x40);
  return bytes;
}

function toTbs(
  content: CertificateContent & { readonly serialNumber: Buffer },
  { name, key }: CertificateIssuer,
): Buffer {
  return der.sequence(
    der.explicit(0, der.integer(2)),
    der.integer(content.serialNumber),
    key.algorithm,
    toName(name),
    der.sequence(der.utcTime(content.notBefore), der.utcTime(content.notAfter)),
    toName(content.subject),
    content.subjectKey,
    der.explicit(3, der.sequence(...content.extensions)),
  );
}
