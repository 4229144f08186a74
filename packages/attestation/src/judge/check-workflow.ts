import { matchesPattern } from '../policy/matches-pattern.ts';
import { parseIdentity } from '../policy/parse-identity.ts';
import type { Pattern } from '../policy/policy.ts';
import { showPattern } from '../policy/show-pattern.ts';
import { splitWorkflow } from '../policy/split-workflow.ts';
import type { AttestationCheck, AttestationCheckCode } from '../report/verification-report.ts';
import { compare } from './compare.ts';
import { toCheck } from './to-check.ts';

/** A workflow part by part, so that no ref can pass for a file or a file for a ref. */
export function checkWorkflow(
  id: 'signer-workflow' | 'caller-workflow',
  actual: string | undefined,
  { pattern, server }: { readonly pattern: Pattern; readonly server: string },
): AttestationCheck {
  const whole = { kind: pattern.kind, text: `${server}/${pattern.text}` };
  const said = { expected: showPattern(whole), actual };
  const code = actual === undefined ? 'absent-extension' : codeOf(pattern, actual, server);
  return toCheck(id, said, code);
}

function codeOf(
  pattern: Pattern,
  actual: string,
  server: string,
): AttestationCheckCode | undefined {
  const wanted = splitWorkflow(pattern.text);
  const found = parseIdentity(actual, server);
  if (wanted === undefined || found === undefined) return 'differs';
  const { kind } = pattern;
  const isPath = matchesPattern({ kind, text: wanted.path }, found.path);
  const isRef = wanted.ref === undefined || matchesPattern({ kind, text: wanted.ref }, found.ref);
  if (isPath && isRef) return undefined;
  const path = compare(wanted.path, found.path);
  const ref = wanted.ref === undefined ? undefined : compare(wanted.ref, found.ref);
  return path === 'differs' || ref === 'differs' ? 'differs' : 'differs-in-case';
}
