import { createHash } from 'node:crypto';
import type { HttpClient } from '@portcullis/http';
import { RFC3161Timestamp } from '@sigstore/core';
import type { Witness } from '@sigstore/sign';
import { askService } from '../../service/ask-service.ts';
import { atPath } from '../../service/at-path.ts';
import { strangeAnswer } from '../../service/strange-answer.ts';
import { envelopeOf } from '../envelope-of.ts';

/** Has a timestamp authority say when there was a signature: https://www.rfc-editor.org/rfc/rfc3161 */
export function timestampWitness(base: string, http: HttpClient): Witness {
  const url = toEndpoint(base);
  return {
    async testify(content) {
      const signature = envelopeOf(content).signature;
      const { body } = await askService(http, {
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json' },
        body: Buffer.from(toRequest(signature)),
        maxBytes: 65_536,
        errand,
      });
      if (!isTimestamp(body))
        throw strangeAnswer(errand, { url, what: 'answers with no timestamp' });
      return { rfc3161Timestamps: [{ signedTimestamp: body }] };
    },
  };
}

const errand = {
  problem: 'cannot get a timestamp',
  advice: 'check the address of the timestamp authority',
};

/** A signing configuration has the whole address, everybody else only the server's. */
function toEndpoint(base: string): string {
  return new URL(base).pathname === '/' ? atPath(base, '/api/v1/timestamp') : base;
}

/** The form in JSON: https://github.com/sigstore/timestamp-authority/blob/main/openapi.yaml */
function toRequest(signature: Buffer): string {
  const artifactHash = createHash('sha256').update(signature).digest('base64');
  return JSON.stringify({ artifactHash, hashAlgorithm: 'sha256' });
}

function isTimestamp(body: Buffer): boolean {
  try {
    // Granted, with or without modifications: https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2
    return [0n, 1n].includes(RFC3161Timestamp.parse(Buffer.from(body)).status);
  } catch {
    return false;
  }
}
