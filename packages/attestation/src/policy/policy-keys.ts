/** What stands for the value of each key of a policy file; `instance` and `thresholds` stand beside them. */
export const policyKeys = {
  version: 'integer',
  server: 'text',
  issuer: 'text',
  identity: 'text',
  repository: 'text',
  'repository-id': 'id',
  'owner-id': 'id',
  'signer-workflow': 'text',
  'signer-digest': 'text',
  'caller-workflow': 'text',
  'caller-digest': 'text',
  'source-ref': 'text',
  'source-commit': 'text',
  run: 'text',
  'runner-environment': 'text',
  environment: 'text',
  trigger: 'text',
  visibility: 'text',
  'predicate-type': 'text',
  'max-age': 'text',
  subjects: 'text',
  'min-attestations': 'integer',
  'predicate-matches-certificate': 'boolean',
} as const satisfies Readonly<Record<string, ValueKind>>;

/** Keys below `thresholds`. */
export const thresholdKeys = {
  'log-entries': 'integer',
  'certificate-timestamps': 'integer',
  'signed-times': 'integer',
} as const satisfies Readonly<Record<string, ValueKind>>;

export type ValueKind = 'text' | 'id' | 'integer' | 'boolean';

export type PolicyKey = keyof typeof policyKeys | keyof typeof thresholdKeys;
