import type { Confidence, Severity } from './finding.ts';

const weights = { high: 3, medium: 2, low: 1, info: 0 } as const;

/** The more severe the more, and of the same severity the surer. */
export function weightOf({ severity, confidence }: Graded): number {
  return weights[severity] * 10 + weights[confidence];
}

interface Graded {
  readonly severity: Severity;
  readonly confidence: Confidence;
}
