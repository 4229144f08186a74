import type { HttpClient } from '@portcullis/http';
import { envelopeToJSON } from '@sigstore/bundle';
import type { Witness } from '@sigstore/sign';
import { askService, type ServiceAnswer } from '../../service/ask-service.ts';
import { atPath } from '../../service/at-path.ts';
import { envelopeOf } from '../envelope-of.ts';
import { AlreadyLoggedError } from './already-logged-error.ts';
import { logErrand } from './log-errand.ts';
import { parseRekorEntry } from './parse-rekor-entry.ts';

/** Enters the envelope into a log of version 1, as `dsse`: https://github.com/sigstore/rekor/blob/main/openapi.yaml */
export function rekorWitness(base: string, http: HttpClient): Witness {
  const url = atPath(base, '/api/v1/log/entries');
  return {
    async testify(content, certificate) {
      const { envelope } = envelopeOf(content);
      const request = toRequest(JSON.stringify(envelopeToJSON(envelope)), certificate);
      const answer = await askService(http, {
        method: 'POST',
        url,
        headers: { ...headers, 'content-type': 'application/json' },
        body: Buffer.from(request),
        maxBytes,
        understands: [409],
        errand: logErrand,
      });
      const { body } = answer.status === 409 ? await askExisting(answer, { url, http }) : answer;
      return { tlogEntries: [parseRekorEntry(body, url)] };
    },
  };
}

const headers = { accept: 'application/json' };

/** The entry holds hashes and no payload. */
const maxBytes = 262_144;

function toRequest(envelope: string, certificate: string): string {
  const verifiers = [Buffer.from(certificate).toString('base64')];
  return JSON.stringify({
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: { proposedContent: { envelope, verifiers } },
  });
}

/** A log that has the entry already, since our question came twice, says which one it is. */
function askExisting(
  answer: ServiceAnswer,
  { url, http }: { readonly url: string; readonly http: HttpClient },
): Promise<ServiceAnswer> {
  // Of where it points only the name of the entry is taken: the server stays the one that was chosen.
  const [, uuid] = /\/([\da-f]{64}|[\da-f]{80})$/.exec(answer.headers.location ?? '') ?? [];
  if (uuid === undefined) throw new AlreadyLoggedError(new URL(url).host);
  return askService(http, {
    method: 'GET',
    url: atPath(url, `/${uuid}`),
    headers,
    maxBytes,
    errand: logErrand,
  });
}
