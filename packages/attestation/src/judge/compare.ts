import type { AttestationCheckCode } from '../report/verification-report.ts';

/** Why a text is not the one that is expected; undefined when it is. */
export function compare(expected: string, actual: string): AttestationCheckCode | undefined {
  if (actual === expected) return undefined;
  return actual.toLowerCase() === expected.toLowerCase() ? 'differs-in-case' : 'differs';
}
