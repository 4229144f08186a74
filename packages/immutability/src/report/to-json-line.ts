import { escapeJson, type GapReport } from '@portcullis/core';
import { toJsonValue } from './to-json-value.ts';

/** A line of a batch: the report behind what was asked for. */
export function toJsonLine(dir: string, report: GapReport): string {
  return escapeJson({ dir, ...toJsonValue(report) }, 0);
}
