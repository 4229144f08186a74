import type { ApiAttestation } from './api-data.ts';

/** What an attestation is found by: `sha256:…` of each subject, out of the statement that the bundle holds. */
export function digestsOf({ bundle, digests }: ApiAttestation): readonly string[] {
  if (digests !== undefined) return digests;
  const payload = at(bundle, 'dsseEnvelope', 'payload');
  if (typeof payload !== 'string') return [];
  const statement: unknown = JSON.parse(Buffer.from(payload, 'base64').toString());
  const subjects = at(statement, 'subject');
  return (Array.isArray(subjects) ? subjects : []).flatMap((subject) =>
    Object.entries(toObject(at(subject, 'digest'))).map(([name, hex]) => `${name}:${hex}`),
  );
}

/** GitHub knows words for some types, and compares others as they are. */
export function hasPredicateType({ bundle }: ApiAttestation, wanted: string): boolean {
  const payload = at(bundle, 'dsseEnvelope', 'payload');
  const statement: unknown = JSON.parse(Buffer.from(`${payload}`, 'base64').toString());
  const type = `${at(statement, 'predicateType')}`;
  switch (wanted) {
    case 'provenance':
      return type.startsWith('https://slsa.dev/provenance/');
    case 'sbom':
      return /spdx|cyclonedx/.test(type);
    case 'release':
      return type.startsWith('https://in-toto.io/attestation/release/');
    default:
      return type === wanted;
  }
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((inner, key) => toObject(inner)[key], value);
}

function toObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
