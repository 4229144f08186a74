import { type KeyObject, X509Certificate } from 'node:crypto';
import type { Errand } from '../../service/errand.ts';
import { parseJson } from '../../service/parse-json.ts';
import { strangeAnswer } from '../../service/strange-answer.ts';
import { toFields } from '../../service/to-fields.ts';

export interface Asked {
  readonly url: string;
  readonly errand: Errand;
  /** The key that the certificate has to be for. */
  readonly privateKey: KeyObject;
}

/** The leaf of the chain in Fulcio's answer, in PEM with lines of 64 letters, which logs repeat and verifiers compare. */
export function parseChain(body: Buffer, { url, errand, privateKey }: Asked): string {
  const answer = toFields(parseJson(body));
  const signed = answer.signedCertificateEmbeddedSct ?? answer.signedCertificateDetachedSct;
  const { certificates } = toFields(toFields(signed).chain);
  const leaf: unknown = Array.isArray(certificates) ? certificates[0] : undefined;
  const certificate = typeof leaf === 'string' ? parseCertificate(leaf) : undefined;
  if (certificate?.checkPrivateKey(privateKey)) return certificate.toString();
  const what = `answers with ${certificate === undefined ? 'no certificate' : 'a certificate for another key'}`;
  throw strangeAnswer({ ...errand, advice: 'check the address of Fulcio' }, { url, what });
}

function parseCertificate(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}
