import type { Instance } from '../instance/instance.ts';
import type { Thresholds } from '../instance/thresholds.ts';

/**
 * What an attestation must say to pass; a row that is undefined is not asked. Everything is compared exactly, unless
 * the policy writes `glob:` before it. docs/attestation-policy.md has the attack that each row stops.
 */
export interface Policy {
  /** The instances that may have signed; chosen with the leaf's issuer, never by the bundle alone. */
  readonly instances: readonly Instance[];
  /** How many witnesses a bundle of the instance `custom` needs; undefined is as many as the strictest asks for. */
  readonly thresholds: Thresholds | undefined;
  /** `https://github.com`, or that of a GHES or ghe.com server: what repositories and workflows are names on. */
  readonly server: string;
  /** OIDC issuer; the default is that of the server that the run belongs to. */
  readonly issuer: Pattern;
  /** For signers that are no GitHub workflow. */
  readonly identity: Pattern | undefined;
  /** `owner/name` on `server`. */
  readonly repository: Pattern | undefined;
  readonly repositoryId: Pattern | undefined;
  readonly ownerId: Pattern | undefined;
  /** `owner/name/.github/workflows/file.yml`, with `@refs/…` or `@commit` when that is asked too (`splitWorkflow`). */
  readonly signerWorkflow: Pattern | undefined;
  readonly signerDigest: Pattern | undefined;
  readonly callerWorkflow: Pattern | undefined;
  readonly callerDigest: Pattern | undefined;
  readonly sourceRef: Pattern | undefined;
  readonly sourceCommit: Pattern | undefined;
  readonly run: RunRule;
  readonly runnerEnvironment: Pattern | undefined;
  readonly environment: Pattern | undefined;
  readonly trigger: Pattern | undefined;
  readonly visibility: Pattern | undefined;
  readonly predicateType: Pattern | undefined;
  /** Milliseconds since the earliest signed time. */
  readonly maxAge: number | undefined;
  /** Whether the statement's subjects are the files at hand and no others, or may be more. */
  readonly subjects: 'exact' | 'superset';
  /** How many attestations of each subject must pass. */
  readonly minAttestations: number;
  readonly predicateMatchesCertificate: boolean;
}

/** `glob` has `*` (within one segment), `**` and `?`. */
export interface Pattern {
  readonly kind: 'exact' | 'glob';
  readonly text: string;
}

/** `same-run` and `same-attempt` need a run around them. */
export type RunRule = 'any' | 'same-run' | 'same-attempt';
