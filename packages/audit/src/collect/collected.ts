import type { Document, Inconclusive, Source } from '@portcullis/core';

/** What was read of one repository. */
export interface Collected {
  /** Sorted by path from the repository's root. The configuration is not among them. */
  readonly sources: readonly Source[];
  readonly configuration: Source | undefined;
  /** Files that are there and could not be read. */
  readonly unreadFiles: readonly Document[];
  /** Folders and links that could not be looked behind and a given PATH covers. */
  readonly unread: readonly Inconclusive[];
}
