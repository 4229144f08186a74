import { type Finding, severities } from '@portcullis/core';
import type { FailOn } from './audit-options.ts';

/** How many findings are at or over a threshold. */
export function countFailing(findings: readonly Finding[], failOn: FailOn): number {
  if (failOn === 'none') return 0;
  const failing: readonly string[] = severities.slice(0, severities.indexOf(failOn) + 1);
  return findings.filter(({ severity }) => failing.includes(severity)).length;
}
