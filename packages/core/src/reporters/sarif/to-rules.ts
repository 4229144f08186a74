import type { Report, RuleMeta, Severity } from '../../engine/index.ts';
import type { ReporterContext } from '../reporter.ts';
import { toLevel } from './to-level.ts';

/** What SARIF calls a reporting descriptor. */
export interface SarifRule {
  readonly id: string;
  readonly [member: string]: unknown;
}

/** Every rule of the context, then those that only the report names. */
export function toRules(report: Report, context: ReporterContext): readonly SarifRule[] {
  const known = new Set(context.rules.map(({ id }) => id));
  const named = [
    ...report.findings,
    ...report.suppressed.map(({ finding }) => finding),
    ...report.inconclusive,
  ].flatMap(({ rule }) => (rule === undefined || known.has(rule) ? [] : [rule]));
  return [
    ...context.rules.map((meta) => toRule(meta, context.help?.[meta.id])),
    ...[...new Set(named)].sort().map((id) => ({ id })),
  ];
}

function toRule(meta: RuleMeta, help: string | undefined): SarifRule {
  const { id, guard, title, severity, profile, practices } = meta;
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: title },
    help: help === undefined ? { text: title } : { text: help, markdown: help },
    defaultConfiguration: { level: toLevel(severity) },
    properties: {
      tags: ['security', guard, ...practices],
      'security-severity': securitySeverities[severity],
      profile,
    },
  };
}

/** GitHub: over 7 high, over 4 medium, over 0 low; without one the level counts. */
const securitySeverities: Readonly<Record<Severity, string | undefined>> = {
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: undefined,
};
