import type { Pattern } from './policy.ts';
import type { PolicyRows } from './policy-rows.ts';
import type { PatternKey } from './row-forms.ts';
import { toPattern } from './to-pattern.ts';

/** The rows that are compared with what an attestation says. */
export function readPatterns(rows: PolicyRows) {
  const read = (key: PatternKey): Pattern | undefined => {
    const value = rows.value(key);
    return value === undefined ? undefined : toPattern(key, value);
  };
  return {
    issuer: read('issuer'),
    identity: read('identity'),
    repository: read('repository'),
    repositoryId: read('repository-id'),
    ownerId: read('owner-id'),
    signerWorkflow: read('signer-workflow'),
    signerDigest: read('signer-digest'),
    callerWorkflow: read('caller-workflow'),
    callerDigest: read('caller-digest'),
    sourceRef: read('source-ref'),
    sourceCommit: read('source-commit'),
    runnerEnvironment: read('runner-environment'),
    environment: read('environment'),
    trigger: read('trigger'),
    visibility: read('visibility'),
    predicateType: read('predicate-type'),
  };
}

export type Patterns = Readonly<ReturnType<typeof readPatterns>>;
