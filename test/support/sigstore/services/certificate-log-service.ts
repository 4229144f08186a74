import { type ASN1Obj, X509Certificate } from '@sigstore/core';
import type { CertificateLog } from '../certificate-log.ts';
import { jsonAnswer } from './json-answer.ts';
import { parseJson } from './parse-json.ts';
import type { Answer } from './service.ts';
import { textAt } from './text-at.ts';

/** Where a Fulcio that is not ours gets its timestamps: https://www.rfc-editor.org/rfc/rfc6962#section-4.2 */
export function certificateLogService(log: CertificateLog): Answer {
  return ({ method, path, body }) => {
    if (method !== 'POST' || !path.endsWith('/ct/v1/add-pre-chain')) return undefined;
    const request = parseJson(body);
    const [leaf, issuer] = [textAt(request, 'chain', 0), textAt(request, 'chain', 1)];
    if (leaf === undefined || issuer === undefined) return jsonAnswer(400, { error: 'no chain' });
    const tbs = withoutPoison(Buffer.from(leaf, 'base64'));
    const issuerSpki = X509Certificate.parse(Buffer.from(issuer, 'base64')).publicKey;
    const signed = log.sign({ tbs, issuerSpki }, new Date());
    return jsonAnswer(200, {
      sct_version: 0,
      id: signed.logId.toString('base64'),
      timestamp: signed.timestamp,
      extensions: '',
      signature: signed.signature.toString('base64'),
    });
  };
}

const poison = '1.3.6.1.4.1.11129.2.4.3';

/** A log signs what the certificate will say: https://www.rfc-editor.org/rfc/rfc6962#section-3.2 */
function withoutPoison(certificate: Buffer): Buffer {
  const { tbsCertificate } = X509Certificate.parse(Buffer.from(certificate));
  const list = tbsCertificate.subs.find(({ tag }) => tag.isContextSpecific(3))?.subs[0];
  const index = list?.subs.findIndex((one: ASN1Obj) => one.subs[0]?.toOID() === poison) ?? -1;
  if (index !== -1) list?.subs.splice(index, 1);
  return tbsCertificate.toDER();
}
