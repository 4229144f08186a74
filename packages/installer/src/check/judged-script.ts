import type { Finding } from '@portcullis/core';
import type { Analysis } from '../analysis/analysis.ts';
import type { InstallerVerdict, ValueSource } from '../report/installer-report.ts';

/** What the analysis of one script comes to. */
export interface JudgedScript {
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly verdict: InstallerVerdict;
  readonly source: ValueSource;
}
