import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Parties } from '../new-parties.ts';
import { toLeaf } from '../to-leaf.ts';
import { toPem } from '../to-pem.ts';
import { jsonAnswer } from './json-answer.ts';
import { parseJson } from './parse-json.ts';
import type { Answer, ServiceAnswer } from './service.ts';
import { textAt } from './text-at.ts';
import type { TokenIssuer } from './token-issuer.ts';

export interface FulcioOptions {
  readonly parties: Parties;
  readonly issuer: TokenIssuer;
  /** Whether certificates carry the promise of a log. */
  readonly hasLog: boolean;
}

/** https://github.com/sigstore/fulcio/blob/main/fulcio.proto */
export function fulcioService(options: FulcioOptions): Answer {
  return ({ method, path, body }) => {
    if (method === 'GET' && path === '/api/v2/trustBundle') return trustBundle(options);
    if (method !== 'POST' || path !== '/api/v2/signingCert') return undefined;
    const request = parseJson(body);
    if (request === undefined) return refusal('unexpected EOF');
    const token = textAt(request, 'credentials', 'oidcIdentityToken') ?? '';
    const claims = options.issuer.read(token, 'sigstore');
    if (claims === undefined) return refusal('There was an error processing the identity token');
    const key = readKey(textAt(request, 'publicKeyRequest', 'publicKey', 'content') ?? '');
    if (key === undefined)
      return refusal('The public key supplied in the request could not be parsed');
    const proof = textAt(request, 'publicKeyRequest', 'proofOfPossession') ?? '';
    const challenge = Buffer.from(`${claims.sub}`);
    if (!verify('sha256', challenge, key, Buffer.from(proof, 'base64')))
      return refusal('The signature supplied in the request could not be verified');
    return certify(key, claims, options);
  };
}

function trustBundle({ parties }: FulcioOptions): ServiceAnswer {
  return jsonAnswer(200, { chains: [{ certificates: parties.authority.chain.map(toPem) }] });
}

function refusal(message: string): ServiceAnswer {
  return jsonAnswer(400, { code: 3, message, details: [] });
}

function readKey(pem: string): KeyObject | undefined {
  try {
    return createPublicKey(pem);
  } catch {
    return undefined;
  }
}

function certify(
  key: KeyObject,
  claims: Readonly<Record<string, unknown>>,
  { parties, hasLog }: FulcioOptions,
): ServiceAnswer {
  const { authority, certificateLog } = parties;
  const token = Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [name, `${value}`]),
  );
  const logs = hasLog ? [certificateLog] : [];
  const spki = key.export({ type: 'spki', format: 'der' });
  const leaf = toLeaf(spki, { token }, { ...authority, logs, at: new Date() });
  const chain = { certificates: [leaf, ...authority.chain].map(toPem) };
  return jsonAnswer(
    200,
    hasLog
      ? { signedCertificateEmbeddedSct: { chain } }
      : { signedCertificateDetachedSct: { chain, signedCertificateTimestamp: '' } },
  );
}
