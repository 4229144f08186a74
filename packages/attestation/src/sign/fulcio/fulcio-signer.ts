import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { HttpClient } from '@portcullis/http';
import type { Signer } from '@sigstore/sign';
import { parseIdToken } from '../../oidc/parse-id-token.ts';
import { askService } from '../../service/ask-service.ts';
import { atPath } from '../../service/at-path.ts';
import { parseChain } from './parse-chain.ts';

export interface FulcioOptions {
  readonly url: string;
  readonly http: HttpClient;
  readonly idToken: () => Promise<string>;
}

/**
 * Signs with a key that is made for this one signature, and that Fulcio gives a certificate of whoever holds the token.
 * https://github.com/sigstore/fulcio/blob/main/fulcio.proto
 */
export function fulcioSigner(options: FulcioOptions): Signer {
  return {
    async sign(data) {
      const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const token = await options.idToken();
      const request = toRequest(token, { privateKey, publicKey });
      const certificate = await askCertificate(options, { request, privateKey });
      return {
        signature: sign('sha256', data, privateKey),
        key: { $case: 'x509Certificate', certificate },
      };
    },
  };
}

function toRequest(
  token: string,
  { privateKey, publicKey }: Readonly<Record<'privateKey' | 'publicKey', KeyObject>>,
): string {
  const { subject } = parseIdToken(token);
  return JSON.stringify({
    credentials: { oidcIdentityToken: token },
    publicKeyRequest: {
      publicKey: {
        algorithm: 'ECDSA',
        content: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
      },
      // That the key is ours: without it a stolen public key could be given to somebody else's name.
      proofOfPossession: sign('sha256', Buffer.from(subject), privateKey).toString('base64'),
    },
  });
}

/** In PEM. */
async function askCertificate(
  { url: base, http }: FulcioOptions,
  { request, privateKey }: { readonly request: string; readonly privateKey: KeyObject },
): Promise<string> {
  const url = atPath(base, '/api/v2/signingCert');
  const { body } = await askService(http, {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(request),
    maxBytes: 65_536,
    errand,
  });
  return parseChain(body, { url, errand, privateKey });
}

const errand = {
  problem: 'cannot get a certificate',
  advice: 'check that this Fulcio takes tokens of this issuer, for this audience',
};
