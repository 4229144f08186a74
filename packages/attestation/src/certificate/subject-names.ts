import type { X509Certificate } from '@sigstore/core';
import { AttestationError } from '../attestation-error.ts';
import { extensionValue } from './extension-value.ts';

/** One of the names that a certificate is for; `number` is that of RFC 5280's GeneralName: 1 email, 6 URI. */
export interface SubjectName {
  readonly number: number;
  readonly text: string;
}

const printable = /^[\x21-\x7e]+$/;

/** The subject alternative names, in order. */
export function subjectNames(certificate: X509Certificate): readonly SubjectName[] {
  const names = extensionValue(certificate, '2.5.29.17');
  return (names?.subs ?? []).map((name) => {
    const text = name.value.toString('latin1');
    if (!name.tag.isContextSpecific() || (!name.tag.constructed && !printable.test(text))) {
      throw new AttestationError(
        'unreadable-certificate',
        'cannot read the subject alternative name of the certificate: it has characters that no name has',
      );
    }
    return { number: name.tag.number, text };
  });
}
