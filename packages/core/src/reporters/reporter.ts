import type { Report, RuleMeta } from '../engine/index.ts';
import type { Source } from '../model/index.ts';

/** Puts a report into words for one kind of reader. Pure: the same input gives the same bytes. */
export type Reporter = (report: Report, context: ReporterContext) => string;

/** What a reporter may need beside the report; what is absent is left out of the output. */
export interface ReporterContext {
  /** By path in the report: code frames, fingerprints, and names from the repository's root. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly rules: readonly RuleMeta[];
  /** What is said of a rule in Markdown, by id. */
  readonly help?: Readonly<Record<string, string>>;
  /** What calls what, for the diagram of the job summary. */
  readonly graph?: readonly GraphEdge[];
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly maxWidth?: number;
  /** Whether SARIF names suppressed findings: GitHub's code scanning takes each for an open alert. */
  readonly sarifSuppressed?: boolean;
}

/** `from` uses `to`; equal texts are one node. All of it is attacker-controlled. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  readonly pinned: boolean;
}
