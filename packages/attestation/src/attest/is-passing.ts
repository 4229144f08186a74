import { AttestationError } from '../attestation-error.ts';
import { parseBundle } from '../bundle/parse-bundle.ts';
import { parseStatement } from '../statement/parse-statement.ts';
import type { AttestSteps } from './attest-steps.ts';

/** Whether a bundle of which nobody knows what it speaks of passes for all that it names. What cannot be read does not. */
export function isPassing(json: unknown, verify: AttestSteps['verify']): boolean {
  try {
    const statement = parseStatement(parseBundle(json).content.dsseEnvelope);
    const reports = verify({ source: { kind: 'file', path: '' }, json }, statement);
    return reports.every(({ verdict }) => verdict === 'pass');
  } catch (error) {
    if (error instanceof AttestationError) return false;
    throw error;
  }
}
