import type { AuditResult } from './audit-result.ts';

/** 1: findings at the threshold; 3: something was not checked and nothing is worse; 0: neither. */
export function toExitCode({
  failing,
  report,
}: Pick<AuditResult, 'failing' | 'report'>): 0 | 1 | 3 {
  if (failing > 0) return 1;
  return report.inconclusive.length > 0 ? 3 : 0;
}
