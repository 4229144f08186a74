import type {
  AttestationCheck,
  AttestationCheckCode,
  AttestationCheckId,
} from '../report/verification-report.ts';

/** A row's outcome, without a code when it passes. */
export function toCheck(
  id: AttestationCheckId,
  { expected, actual }: { readonly expected: string; readonly actual: string | undefined },
  code: AttestationCheckCode | undefined,
): AttestationCheck {
  return { id, expected, actual, outcome: code === undefined ? 'pass' : 'fail', code };
}
