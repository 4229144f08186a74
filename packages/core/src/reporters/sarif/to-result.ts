import type { Finding } from '../../engine/index.ts';
import type { ReporterContext } from '../reporter.ts';
import { toFix } from './to-fix.ts';
import { toLevel } from './to-level.ts';
import { toMessage } from './to-message.ts';
import { toPhysicalLocation } from './to-physical-location.ts';
import type { SarifRule } from './to-rules.ts';

/** A finding as a result. Its place and its hops are one code flow, which GitHub shows as a path. */
export function toResult(finding: Finding, { rules, prints, context }: ResultContext): object {
  const { rule, guard, severity, confidence, message, at, related, evidence, fix } = finding;
  const hops = related.map((hop) => ({
    physicalLocation: toPhysicalLocation(hop.at, context),
    message: toMessage(hop.message),
  }));
  const main = { physicalLocation: toPhysicalLocation(at, context) };
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: toLevel(severity),
    message: toMessage(message),
    locations: [main],
    relatedLocations:
      hops.length === 0 ? undefined : hops.map((hop, index) => ({ id: index + 1, ...hop })),
    codeFlows:
      hops.length === 0
        ? undefined
        : [toCodeFlow([{ ...main, message: toMessage(message) }, ...hops])],
    partialFingerprints: { 'portcullis/v1': prints.get(finding) },
    fixes: fix === undefined ? undefined : [toFix(fix, context)],
    properties: { guard, severity, confidence, evidence },
  };
}

export interface ResultContext {
  readonly rules: readonly SarifRule[];
  readonly prints: ReadonlyMap<Finding, string>;
  readonly context: ReporterContext;
}

function toCodeFlow(locations: readonly object[]): object {
  return { threadFlows: [{ locations: locations.map((location) => ({ location })) }] };
}
