import type { Source } from '@portcullis/core';
import type { InstallerReport } from './installer-report.ts';

/** Puts a report into words for one kind of reader. */
export type InstallerReporter = (report: InstallerReport, context: ReporterContext) => string;

export interface ReporterContext {
  /** By path: the code that findings are about. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width?: number;
}
