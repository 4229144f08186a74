import { matchesPattern } from '../policy/matches-pattern.ts';
import type { Pattern } from '../policy/policy.ts';
import { showPattern } from '../policy/show-pattern.ts';
import type { AttestationCheck } from '../report/verification-report.ts';
import { compare } from './compare.ts';
import { toCheck } from './to-check.ts';

/** The repository by its whole address: the same name on another server is another repository. */
export function checkRepository(
  pattern: Pattern,
  actual: string | undefined,
  server: string,
): AttestationCheck {
  const whole = `${server}/${pattern.text}`;
  const said = { expected: showPattern({ kind: pattern.kind, text: whole }), actual };
  if (actual === undefined) return toCheck('repository', said, 'absent-extension');
  const isOn = actual.startsWith(`${server}/`);
  const isMatch = isOn && matchesPattern(pattern, actual.slice(server.length + 1));
  return toCheck('repository', said, isMatch ? undefined : (compare(whole, actual) ?? 'differs'));
}
