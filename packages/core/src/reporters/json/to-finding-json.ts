import type { Finding, Fix } from '../../engine/index.ts';
import { toLocationJson } from './to-location-json.ts';

export function toFindingJson(finding: Finding): object {
  return {
    rule: finding.rule,
    guard: finding.guard,
    severity: finding.severity,
    confidence: finding.confidence,
    message: finding.message,
    at: toLocationJson(finding.at),
    related: finding.related.map(({ at, message }) => ({ at: toLocationJson(at), message })),
    evidence: finding.evidence,
    fix: finding.fix === undefined ? undefined : toFixJson(finding.fix),
  };
}

function toFixJson({ description, edits }: Fix): Fix {
  return { description, edits: edits.map(({ at, text }) => ({ at: toLocationJson(at), text })) };
}
