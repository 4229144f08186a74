import type { Hop } from '../runs/run-step.ts';

/** What a job holds that an outsider has not, and what stands between an outsider and it. */
export interface Privilege {
  /** Whether anybody with an account can start it. */
  readonly isOpen: boolean;
  /** Whether the token of a run that an outsider starts is capped to reading and the secrets are withheld (`pull_request` of a fork). */
  readonly isCapped: boolean;
  /** Write permissions of the token, `id-token` not among them. */
  readonly writes: readonly WritePower[];
  /** No `permissions` anywhere: the repository's settings decide whether the token writes. */
  readonly defaultToken: Hop | undefined;
  /** `id-token: write`, with which it can log in elsewhere. */
  readonly identity: Hop | undefined;
  /** Secrets other than the job's own token. */
  readonly secrets: readonly Hop[];
  /** It can write the cache that other runs restore. */
  readonly cache: Hop | undefined;
  /** What asks who started it, before it does anything. */
  readonly gates: readonly Gate[];
}

/** Where a job is given a write permission, and which. */
export interface WritePower extends Hop {
  /** `*` is all of them. */
  readonly scope: string;
}

/** Something on the way to a job that only some may pass. */
export interface Gate {
  readonly kind:
    | 'environment'
    | 'association'
    | 'actor'
    | 'label'
    | 'same-repository'
    | 'elsewhere';
  readonly hop: Hop;
  /** Whether no outsider can pass it. A test in a script or in another job is no proof. */
  readonly isProof: boolean;
}
