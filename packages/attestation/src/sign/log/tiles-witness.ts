import { createHash, X509Certificate } from 'node:crypto';
import type { HttpClient } from '@portcullis/http';
import { dsse } from '@sigstore/core';
import type { Witness } from '@sigstore/sign';
import { askService } from '../../service/ask-service.ts';
import { atPath } from '../../service/at-path.ts';
import { envelopeOf } from '../envelope-of.ts';
import { AlreadyLoggedError } from './already-logged-error.ts';
import { logErrand } from './log-errand.ts';
import { parseTilesEntry } from './parse-tiles-entry.ts';

/**
 * Enters the signature into a log of version 2, as `hashedrekord` over what was signed. The `dsse` entries that the
 * library makes are refused by logs from rekor-tiles 2.3.0 on, and by every verifier but its own:
 * https://github.com/sigstore/rekor-tiles/blob/main/CLIENTS.md
 */
export function tilesWitness(base: string, http: HttpClient): Witness {
  const url = atPath(base, '/api/v2/log/entries');
  return {
    async testify(content, certificate) {
      const { envelope, signature } = envelopeOf(content);
      const signed = dsse.preAuthEncoding(envelope.payloadType, envelope.payload);
      const { status, body } = await askService(http, {
        method: 'POST',
        url,
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: Buffer.from(toRequest(signed, { signature, certificate })),
        maxBytes: 262_144,
        understands: [409],
        errand: logErrand,
      });
      if (status === 409) throw new AlreadyLoggedError(new URL(url).host);
      return { tlogEntries: [parseTilesEntry(body, url)] };
    },
  };
}

function toRequest(
  signed: Buffer,
  { signature, certificate }: { readonly signature: Buffer; readonly certificate: string },
): string {
  const rawBytes = new X509Certificate(certificate).raw.toString('base64');
  return JSON.stringify({
    hashedRekordRequestV002: {
      digest: createHash('sha256').update(signed).digest('base64'),
      signature: {
        content: signature.toString('base64'),
        verifier: { x509Certificate: { rawBytes }, keyDetails: 'PKIX_ECDSA_P256_SHA_256' },
      },
    },
  });
}
