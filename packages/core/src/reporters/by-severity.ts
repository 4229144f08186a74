import { type Finding, severities } from '../engine/index.ts';

/** The most severe first; in the report's order within a severity. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
}
