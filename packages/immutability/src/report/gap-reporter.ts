import type { GapReport, Source } from '@portcullis/core';

/** Puts a report into words for one kind of reader. */
export type GapReporter = (report: GapReport, context: GapContext) => string;

export interface GapContext {
  /** What was asked for: a folder, or `OWNER/REPO@COMMIT`. */
  readonly name: string;
  /** By path: the files that sites are in; without text where they are not at hand. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly tool: { readonly name: string; readonly version: string };
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width?: number;
}
