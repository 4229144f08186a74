import type { Unknown } from '@portcullis/core';

/** What GitHub attests of a commit, where the policy wants to know. */
export type CommitAttestation =
  | {
      readonly kind: 'attested';
      readonly tag: string;
      /** ISO 8601 in UTC. */
      readonly signedAt: string;
    }
  /** Nothing; with the reason for which what lay there counts for nothing. */
  | { readonly kind: 'none'; readonly refused: string | undefined }
  | Unknown;
