import { type Severity, severities } from './finding.ts';

/** A severity some steps lower; `info` is the lowest. */
export function lessSevere(severity: Severity, steps: number): Severity {
  return severities[severities.indexOf(severity) + steps] ?? 'info';
}
