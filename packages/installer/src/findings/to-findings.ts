import { type Finding, type Severity, toLocation } from '@portcullis/core';
import type { Analysis, Span, Weakness, WeaknessRule } from '../analysis/analysis.ts';
import { placeOf } from '../script/place-of.ts';
import type { Script } from '../script/script.ts';

/** Findings at their lines, as every reporter of Portcullis knows them. */
export function toFindings(script: Script, { weaknesses }: Analysis): readonly Finding[] {
  const at = (span: Span) => toLocation(placeOf(script, span));
  return weaknesses.map((one) => ({
    ...{ rule: one.rule, guard: 'verify-installer-checksums', severity: severityOf(one) },
    ...{ confidence: one.confidence, message: one.message, at: at(one), evidence: one.evidence },
    related: one.related.map((each) => ({ at: at(each), message: each.message })),
  }));
}

const severities: Readonly<Partial<Record<WeaknessRule, Severity>>> = {
  F9: 'medium',
  F11: 'medium',
  F12: 'medium',
  F14: 'medium',
  F15: 'low',
  'weak-algorithm': 'medium',
  'plain-http': 'medium',
};

function severityOf({ rule }: Weakness): Severity {
  return severities[rule] ?? 'high';
}
