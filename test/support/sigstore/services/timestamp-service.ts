import { ASN1Obj } from '@sigstore/core';
import { der } from '../der.ts';
import type { TimestampAuthority, TimestampRequest } from '../timestamp-authority.ts';
import { toPem } from '../to-pem.ts';
import { jsonAnswer } from './json-answer.ts';
import { parseJson } from './parse-json.ts';
import type { Answer, ServiceAnswer, ServiceRequest } from './service.ts';
import { textAt } from './text-at.ts';

/** https://github.com/sigstore/timestamp-authority/blob/main/openapi.yaml: a request in JSON or in DER. */
export function timestampService(authority: TimestampAuthority): Answer {
  return (request) => {
    const { method, path } = request;
    if (method === 'GET' && path === '/api/v1/timestamp/certchain') {
      const body = Buffer.from(authority.chain.map(toPem).join(''));
      return {
        status: 200,
        headers: { 'content-type': 'application/pem-certificate-chain' },
        body,
      };
    }
    if (method !== 'POST' || path !== '/api/v1/timestamp') return undefined;
    const wanted = isJson(request) ? readJson(request.body) : readDer(request.body);
    if (wanted?.digest.length !== 32) return refusal();
    return {
      status: 200,
      headers: { 'content-type': 'application/timestamp-reply' },
      body: authority.stamp(wanted, new Date()),
    };
  };
}

/** Said to be a timestamp all the same, as the real one does. */
function refusal(): ServiceAnswer {
  const said = { code: 400, message: 'Error generating timestamp response' };
  return jsonAnswer(400, said, { 'content-type': 'application/timestamp-reply' });
}

function isJson({ headers }: ServiceRequest): boolean {
  return /^application\/json\b/.test(headers['content-type'] ?? '');
}

function readJson(body: Buffer): TimestampRequest | undefined {
  const value = parseJson(body);
  if (textAt(value, 'hashAlgorithm') !== 'sha256') return undefined;
  const digest = Buffer.from(textAt(value, 'artifactHash') ?? '', 'base64');
  if (typeof value !== 'object' || value === null) return undefined;
  const hasCertificates = 'certificates' in value && value.certificates === true;
  const nonce = 'nonce' in value ? { nonce: Number(value.nonce) } : {};
  return { digest, hasCertificates, ...nonce };
}

/** https://www.rfc-editor.org/rfc/rfc3161#section-2.4.1 */
function readDer(body: Buffer): TimestampRequest | undefined {
  try {
    const [, imprint, ...others] = ASN1Obj.parseBuffer(Buffer.from(body)).subs;
    const [algorithm, digest] = imprint?.subs ?? [];
    const isSha256 = algorithm?.subs[0]?.toOID() === '2.16.840.1.101.3.4.2.1';
    if (!isSha256 || digest === undefined) return undefined;
    const nonce = others.find(({ tag }) => tag.number === integerTag);
    const certificates = others.find(({ tag }) => tag.number === booleanTag);
    return {
      digest: digest.value,
      hasCertificates: certificates?.toBoolean() === true,
      ...(nonce === undefined ? {} : { nonce: nonce.value }),
    };
  } catch {
    return undefined;
  }
}

const integerTag = der.integer(0)[0];
const booleanTag = der.boolean(true)[0];
