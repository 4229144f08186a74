import type { GapReport } from '@portcullis/core';

/** Reports of other runs, by what they are of. Neither method ever throws: what cannot be read is not there. */
export interface GapCache {
  read(key: string): GapReport | undefined;
  write(key: string, report: GapReport): void;
}
