import type { AuditRequest } from '../engine/index.ts';
import type { Known } from '../evidence/index.ts';
import type { FixOptions, Repair } from './repair.ts';

export interface FixRequest extends AuditRequest {
  readonly repairs: readonly Repair[];
  readonly options: FixOptions;
  /** By image as it is written; what registries said in an online run. */
  readonly digests?: ReadonlyMap<string, Known<string>> | undefined;
  /** By path in the report. */
  isReported(path: string): boolean;
}
