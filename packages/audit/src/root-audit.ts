import type { AuditOutcome, GraphEdge, PinReport, Source, Stats } from '@portcullis/core';

/** What the audit of one repository gives; several are merged into one report. */
export interface RootAudit extends AuditOutcome {
  /** Those that a PATH covers and that could be read, the configuration too. */
  readonly files: readonly Source[];
  /** Every source that a location may name. */
  readonly sources: readonly Source[];
  readonly pins: readonly PinReport[];
  readonly stats: Stats;
  readonly graph: readonly GraphEdge[];
  readonly failing: number;
}
