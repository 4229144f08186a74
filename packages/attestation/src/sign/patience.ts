import type { HttpOptions } from '@portcullis/http';

/**
 * How long a client that signs waits. A version 2 log answers only when the entry is in it, which takes it some
 * seconds: https://github.com/sigstore/rekor-tiles/blob/main/CLIENTS.md
 */
export const patience = {
  stallAfter: 25_000,
  stallBudget: 60_000,
} as const satisfies Partial<HttpOptions>;
