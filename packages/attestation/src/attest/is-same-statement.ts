import { parseBundle } from '../bundle/parse-bundle.ts';
import { provenanceType } from '../statement/provenance-type.ts';
import type { Statement } from '../statement/statement.ts';

/**
 * Whether a bundle says what is to be signed, to the byte. Only provenance of an earlier attempt of the same run differs
 * from that of this one, in the number of the attempt; which attempts count, and whether the signer is of the one that
 * it names, is for the policy.
 */
export function isSameStatement(json: unknown, statement: Statement): boolean {
  const payload = payloadOf(json);
  if (payload === undefined) return false;
  const wanted = JSON.stringify(statement);
  if (statement.predicateType !== provenanceType) return payload === wanted;
  return withoutAttempt(payload) === withoutAttempt(wanted);
}

/** What lies in the folder or the store may be anything: what cannot be read is not the same. */
function payloadOf(json: unknown): string | undefined {
  try {
    return parseBundle(json).content.dsseEnvelope.payload.toString('utf8');
  } catch {
    return undefined;
  }
}

function withoutAttempt(statement: string): string {
  return statement.replace(/(\/actions\/runs\/\d+\/attempts\/)\d+"/, '$1"');
}
