import { extensions } from '../extensions.ts';
import { keyUsages } from '../key-usages.ts';
import { newSigningKey } from '../signing-key.ts';
import { toCertificate } from '../to-certificate.ts';
import { toPem } from '../to-pem.ts';

/** All in PEM. */
export interface ServerCertificate {
  readonly authority: string;
  readonly key: string | Buffer;
  readonly cert: string;
}

/** For TLS servers of these names. */
export function newServerCertificate(hosts: readonly string[]): ServerCertificate {
  const authorityKey = newSigningKey();
  const key = newSigningKey();
  const name = { organization: 'Portcullis tests', commonName: 'Test authority' };
  const issuer = { name, key: authorityKey };
  const now = Date.now();
  const validity = { notBefore: new Date(now - 60_000), notAfter: new Date(now + 86_400_000) };
  const authority = toCertificate(
    {
      ...validity,
      subject: name,
      subjectKey: authorityKey.spki,
      extensions: [...extensions.authority(0), extensions.subjectKey(authorityKey.spki)],
    },
    issuer,
  );
  const certificate = toCertificate(
    {
      ...validity,
      subject: {},
      subjectKey: key.spki,
      extensions: [
        extensions.digitalSignature(),
        extensions.extendedKeyUsage([keyUsages.serverAuth]),
        extensions.authorityKey(authorityKey.spki),
        extensions.alternativeNames(hosts.map((value) => ({ kind: 'dns', value }))),
      ],
    },
    issuer,
  );
  return {
    authority: toPem(authority),
    key: key.privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: toPem(certificate),
  };
}
