import type { AuditRequest } from '../engine/index.ts';
import type { FixOptions, Repair } from './repair.ts';

export interface FixRequest extends AuditRequest {
  readonly repairs: readonly Repair[];
  readonly options: FixOptions;
  /** By path in the report. */
  isReported(path: string): boolean;
}
