import { parseBundle } from '../bundle/parse-bundle.ts';
import { provenanceType } from '../predicate/provenance-predicate.ts';
import type { Statement } from '../statement/statement.ts';

/**
 * Whether a bundle says what is to be signed, to the byte. Provenance of an earlier attempt of a run differs in the
 * number of the attempt: its predicate is left to the policy, which holds it against the certificate.
 */
export function isSameStatement(json: unknown, statement: Statement): boolean {
  const payload = payloadOf(json);
  if (payload === undefined) return false;
  if (statement.predicateType !== provenanceType) return payload === JSON.stringify(statement);
  return headOf(payload) === headOf(JSON.stringify(statement));
}

/** What lies in the folder or the store may be anything: what cannot be read is not the same. */
function payloadOf(json: unknown): string | undefined {
  try {
    return parseBundle(json).content.dsseEnvelope.payload.toString('utf8');
  } catch {
    return undefined;
  }
}

function headOf(payload: string): string {
  try {
    return JSON.stringify({ ...JSON.parse(payload), predicate: undefined });
  } catch {
    return '';
  }
}
