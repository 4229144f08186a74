import type { AuditResult } from '@portcullis/audit';
import { type Format, reporters } from '@portcullis/core';

/** A result in one of the report's formats. */
export function toText(result: AuditResult, format: Format): string {
  return reporters[format](result.report, {
    sources: result.sources,
    rules: result.rules,
    help: result.help,
    graph: result.graph,
    color: false,
  });
}
