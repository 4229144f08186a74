import { der } from './der.ts';
import { keyIdentifierOf } from './key-identifier-of.ts';

/** One entry of the subject alternative name. */
export interface AlternativeName {
  readonly kind: 'uri' | 'email' | 'dns';
  readonly value: string;
}

/** Extensions of a certificate in DER: https://www.rfc-editor.org/rfc/rfc5280#section-4.2 */
export const extensions = {
  authority: (pathLength: number) => [
    extension('2.5.29.15', der.bitString(Buffer.of(0b0000_0110), 1), 'critical'),
    extension('2.5.29.19', der.sequence(der.boolean(true), der.integer(pathLength)), 'critical'),
  ],
  digitalSignature: () => extension('2.5.29.15', der.bitString(Buffer.of(0x80), 7), 'critical'),
  extendedKeyUsage: (oids: readonly string[], isCritical = false) =>
    extension('2.5.29.37', der.sequence(...oids.map(der.oid)), isCritical ? 'critical' : undefined),
  subjectKey: (spki: Buffer) => extension('2.5.29.14', der.octetString(keyIdentifierOf(spki))),
  authorityKey: (spki: Buffer) =>
    extension('2.5.29.35', der.sequence(der.implicit(0, keyIdentifierOf(spki)))),
  /** Critical: the subject of a leaf is empty. */
  alternativeNames: (names: readonly AlternativeName[]) =>
    extension('2.5.29.17', der.sequence(...names.map(toGeneralName)), 'critical'),
  any: extension,
} as const;

function extension(oid: string, value: Uint8Array, critical?: 'critical'): Buffer {
  const flag = critical === undefined ? [] : [der.boolean(true)];
  return der.sequence(der.oid(oid), ...flag, der.octetString(value));
}

const generalNames = { email: 1, dns: 2, uri: 6 } as const;

function toGeneralName({ kind, value }: AlternativeName): Buffer {
  return der.implicit(generalNames[kind], Buffer.from(value));
}
