import { createHash } from 'node:crypto';
import { toPem } from './to-pem.ts';
import type { LogContent } from './transparency-log.ts';

export interface SignedEnvelope {
  /** Of the JSON of the envelope, as it was sent. */
  readonly envelopeDigest: Buffer;
  readonly payload: Uint8Array;
  readonly signature: Buffer;
  /** In DER. */
  readonly certificate: Buffer;
}

/** What logs write down of a signature; keys are in order, since it is canonical JSON. */
export const logContents = {
  /** https://github.com/sigstore/rekor/blob/main/pkg/types/dsse/v0.0.1/dsse_v0_0_1_schema.json */
  dsse({ envelopeDigest, payload, signature, certificate }: SignedEnvelope): LogContent {
    const payloadHash = createHash('sha256').update(payload).digest('hex');
    const verifier = Buffer.from(toPem(certificate)).toString('base64');
    return toContent('dsse', '0.0.1', {
      envelopeHash: { algorithm: 'sha256', value: envelopeDigest.toString('hex') },
      payloadHash: { algorithm: 'sha256', value: payloadHash },
      signatures: [{ signature: signature.toString('base64'), verifier }],
    });
  },
  /** https://github.com/sigstore/rekor-tiles/blob/main/api/proto/rekor/v2/hashedrekord.proto */
  hashedRekord(digest: Buffer, signature: Buffer, certificate: Buffer): LogContent {
    const verifier = {
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      x509Certificate: { rawBytes: certificate.toString('base64') },
    };
    return toContent('hashedrekord', '0.0.2', {
      hashedRekordV002: {
        data: { algorithm: 'SHA2_256', digest: digest.toString('base64') },
        signature: { content: signature.toString('base64'), verifier },
      },
    });
  },
} as const;

function toContent(kind: string, version: string, spec: object): LogContent {
  return { kind, version, body: JSON.stringify({ apiVersion: version, kind, spec }) };
}
