import { type AuditResult, toExitCode } from '@portcullis/audit';
import type { GuardInputs } from './guard-inputs.ts';

/** Why the action fails; undefined when it passes. */
export function toFailure(
  result: AuditResult,
  { failOnInconclusive }: GuardInputs,
): string | undefined {
  switch (toExitCode(result)) {
    case 0:
      return undefined;
    case 1:
      return `${count(result.failing, 'finding')} at or over the threshold; the log names each, and what to do`;
    case 3:
      if (!failOnInconclusive) return undefined;
      return `${count(result.report.inconclusive.length, 'place')} could not be checked, and that is no pass; the log says why`;
  }
}

function count(number: number, what: string): string {
  return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}
