import { extensions } from './extensions.ts';
import { newSigningKey, type SigningKey } from './signing-key.ts';
import { toCertificate } from './to-certificate.ts';
import type { Name } from './to-name.ts';

/** A root, an intermediate that it has signed, and the key of that one. */
export interface CertificateAuthority {
  readonly name: Name;
  readonly key: SigningKey;
  /** Intermediate first, in DER, as a trusted root lists them. */
  readonly chain: readonly [Buffer, Buffer];
  readonly rootName: Name;
  readonly rootKey: SigningKey;
}

export interface AuthorityNames {
  readonly root: Name;
  readonly intermediate: Name;
}

/** `usage` is the one that the intermediate may give to others. */
export function newAuthority(
  { root, intermediate }: AuthorityNames,
  usage: string,
  validFrom: Date,
): CertificateAuthority {
  const rootKey = newSigningKey();
  const key = newSigningKey();
  const issuer = { name: root, key: rootKey };
  const validity = { notBefore: validFrom, notAfter: new Date('2049-12-31T00:00:00Z') };
  const rootCertificate = toCertificate(
    {
      ...validity,
      subject: root,
      subjectKey: rootKey.spki,
      extensions: [...extensions.authority(1), extensions.subjectKey(rootKey.spki)],
    },
    issuer,
  );
  const certificate = toCertificate(
    {
      ...validity,
      subject: intermediate,
      subjectKey: key.spki,
      extensions: [
        ...extensions.authority(0),
        extensions.extendedKeyUsage([usage]),
        extensions.subjectKey(key.spki),
        extensions.authorityKey(rootKey.spki),
      ],
    },
    issuer,
  );
  return {
    name: intermediate,
    key,
    chain: [certificate, rootCertificate],
    rootName: root,
    rootKey,
  };
}
