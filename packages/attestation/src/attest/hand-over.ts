import { createHttpClient } from '@portcullis/http';
import type { AttestRequest } from './attest-request.ts';
import type { AttestResult } from './attest-result.ts';
import { storeBundle } from './store-bundle.ts';
import { storeEach } from './store-each.ts';

/** Hands over what `attest` has held back; nothing of it unless all of it was signed, and passes. */
export async function handOver(
  request: AttestRequest,
  result: AttestResult,
): Promise<AttestResult> {
  const { environment, userAgent } = request.outside;
  const verified = result.attested.flatMap((one) => (one.kind === 'stored' ? [one] : []));
  if (verified.length < result.attested.length) return result;
  const http = createHttpClient({ environment, userAgent });
  const attested = await storeEach(verified, (bundle, statement, isEarlier) =>
    storeBundle({ bundle, statement, isEarlier }, request, http),
  );
  return { ...result, attested };
}
