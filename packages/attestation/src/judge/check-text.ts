import { matchesPattern } from '../policy/matches-pattern.ts';
import type { Pattern } from '../policy/policy.ts';
import { showPattern } from '../policy/show-pattern.ts';
import type { AttestationCheck, AttestationCheckId } from '../report/verification-report.ts';
import { compare } from './compare.ts';
import { toCheck } from './to-check.ts';

/** A row that is one text of the attestation. What it does not say is no match for any pattern. */
export function checkText(
  id: AttestationCheckId,
  pattern: Pattern,
  actual: string | undefined,
): AttestationCheck {
  const said = { expected: showPattern(pattern), actual };
  if (actual === undefined) return toCheck(id, said, 'absent-extension');
  if (matchesPattern(pattern, actual)) return toCheck(id, said, undefined);
  return toCheck(id, said, compare(pattern.text, actual) ?? 'differs');
}
