import { type Answer, unreadable } from './answer.ts';
import type { StoredAttestation } from './attestation-api.ts';
import { parseFields } from './parse-fields.ts';

/**
 * https://docs.github.com/en/rest/repos/attestations#list-attestations: the bundle is there or, as null and from version
 * 2026-03-10 of the API on always, at an address.
 */
export function parseAttestation(answer: Answer): StoredAttestation {
  const attestation = parseFields(answer);
  const bundle = attestation.get('bundle').value ?? undefined;
  if (bundle !== undefined) return { kind: 'inline', bundle };
  const url = attestation.optionalText('bundle_url');
  if (url === undefined) throw unreadable(answer, 'an attestation, or the address of one');
  return { kind: 'elsewhere', url };
}
