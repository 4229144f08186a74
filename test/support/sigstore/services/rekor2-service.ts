import { logContents } from '../log-contents.ts';
import type { LogContent, TransparencyLog } from '../transparency-log.ts';
import { jsonAnswer } from './json-answer.ts';
import { parseJson } from './parse-json.ts';
import type { Answer } from './service.ts';
import { textAt } from './text-at.ts';

/**
 * https://github.com/sigstore/rekor-tiles/blob/main/docs/openapi/rekor_service.swagger.json. Takes `hashedrekord` and
 * nothing else, as version 2.3.0 does; it does not verify the signature over the digest, which the real one does.
 */
export function rekor2Service(log: TransparencyLog): Answer {
  return ({ method, path, body }) => {
    if (method !== 'POST' || path !== '/api/v2/log/entries') return undefined;
    const request = parseJson(body);
    if (request === undefined)
      return jsonAnswer(400, { code: 3, message: 'unexpected EOF', details: [] });
    const content = readRequest(request);
    if (content === undefined)
      return jsonAnswer(400, {
        code: 3,
        message: 'invalid type, must be hashedrekord',
        details: [],
      });
    const known = log.indexOf(content);
    if (known === undefined)
      return jsonAnswer(201, { ...log.add(content, new Date()), inclusionPromise: null });
    const message = `an equivalent entry already exists in the transparency log with index ${known}`;
    return jsonAnswer(409, { code: 6, message, details: [] });
  };
}

function readRequest(request: unknown): LogContent | undefined {
  const spec = 'hashedRekordRequestV002';
  const digest = Buffer.from(textAt(request, spec, 'digest') ?? '', 'base64');
  const signature = Buffer.from(textAt(request, spec, 'signature', 'content') ?? '', 'base64');
  const verifier = [spec, 'signature', 'verifier'];
  const isKnownKey = textAt(request, ...verifier, 'keyDetails') === 'PKIX_ECDSA_P256_SHA_256';
  const raw = textAt(request, ...verifier, 'x509Certificate', 'rawBytes');
  if (digest.length !== 32 || signature.length === 0 || raw === undefined || !isKnownKey)
    return undefined;
  return logContents.hashedRekord(digest, signature, Buffer.from(raw, 'base64'));
}
