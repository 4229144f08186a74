import type { Inconclusive, Source } from '@portcullis/core';

/** What was read of one repository. */
export interface Collected {
  /** Sorted by path from the repository's root. The configuration is not among them. */
  readonly sources: readonly Source[];
  readonly configuration: Source | undefined;
  /** What could not be read and a given PATH covers. */
  readonly unread: readonly Inconclusive[];
}
