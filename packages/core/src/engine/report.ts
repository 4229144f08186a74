import type { PinVerdict } from '../evidence/index.ts';
import type { FileKind, InconclusiveReason, Location } from '../model/index.ts';
import type { Finding, Subject } from './finding.ts';

/** Something that was not checked, and why; never a pass. */
export interface Inconclusive {
  readonly rule?: string;
  readonly guard?: string;
  readonly at: Location;
  readonly reason: InconclusiveReason;
  readonly message: string;
  /** What of somebody else it is about, where that can be accepted. */
  readonly subject?: Subject;
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
  /** By `uses`; filled by online runs. */
  readonly pins: readonly PinReport[];
  readonly stats: Stats;
}

/** One distinct repository, path and ref that is used, here or by what is used here. */
export interface PinReport {
  /** `owner/name/path@ref` as it is run: with the commit of the lockfile where that records one. */
  readonly uses: string;
  readonly repository: string;
  readonly path?: string | undefined;
  /** Absent where the ref leads to none, or nobody could tell. */
  readonly commit?: string | undefined;
  /** Absent where it is the commit itself. */
  readonly ref?: string | undefined;
  readonly verdict: PinVerdict;
  /** What the verdict rests on. */
  readonly proof: string;
  /** Where the audited tree uses it itself. */
  readonly at: readonly Location[];
  /** The pins that use it, as their own `uses`. */
  readonly via: readonly string[];
}

/** Counts, never durations. */
export interface Stats extends Partial<OnlineStats> {
  readonly files: number;
  readonly workflows: number;
  readonly actions: number;
  readonly uses: number;
  readonly images: number;
}

/** What an online run took: there only when there was one. */
export interface OnlineStats {
  /** Distinct repositories that were asked for. */
  readonly repositories: number;
  readonly requests: number;
  /** Received, as they came over the wire. */
  readonly bytes: number;
}
