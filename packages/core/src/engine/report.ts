import type { FileKind, InconclusiveReason, Location } from '../model/index.ts';
import type { Finding } from './finding.ts';

/** Something that was not checked, and why; never a pass. */
export interface Inconclusive {
  readonly rule?: string;
  readonly guard?: string;
  readonly at: Location;
  readonly reason: InconclusiveReason;
  readonly message: string;
}

export interface Suppressed {
  readonly finding: Finding;
  /** Where the suppression stands: `.github/portcullis.yml:3` or `.github/workflows/ci.yml:14`. */
  readonly by: string;
  readonly reason: string;
}

/** The result of an audit: the same input gives the same bytes. Schema: docs/report.schema.json */
export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly files: readonly { readonly path: string; readonly kind: FileKind }[];
  readonly findings: readonly Finding[];
  readonly inconclusive: readonly Inconclusive[];
  readonly suppressed: readonly Suppressed[];
  /** Filled by online runs. */
  readonly pins: readonly unknown[];
  readonly stats: Stats;
}

/** Counts, never durations. */
export interface Stats {
  readonly files: number;
  readonly workflows: number;
  readonly actions: number;
  readonly uses: number;
  readonly images: number;
}
