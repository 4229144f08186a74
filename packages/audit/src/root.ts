import type { Inconclusive, Repository, Source } from '@portcullis/core';

/** One repository as it was read, and what of it is reported. */
export interface Root {
  /** Where it lies, absolute and free of links; undefined for standard input. */
  readonly folder: string | undefined;
  readonly repository: Repository;
  readonly configuration: Source | undefined;
  /** What could not be read and a PATH covers. */
  readonly unread: readonly Inconclusive[];
  /** By path in the report. */
  isReported(path: string): boolean;
}
