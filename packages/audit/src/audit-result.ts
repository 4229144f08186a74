import type { GraphEdge, Report, RuleMeta, Source } from '@portcullis/core';

/** A report, with what reporters need beside it. */
export interface AuditResult {
  readonly report: Report;
  /** How many of the report's findings are at or over the threshold that holds for them. */
  readonly failing: number;
  /** By path in the report. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What is said of a rule in Markdown, by id. */
  readonly help: Readonly<Record<string, string>>;
  /** The rules that ran. */
  readonly rules: readonly RuleMeta[];
  /** What uses what; empty when nobody asked, or when the rules that tell what is pinned did not run. */
  readonly graph: readonly GraphEdge[];
}
