import type { RunRule } from '../policy/policy.ts';
import type { RunContext } from '../policy/run-context.ts';
import type { AttestationCheck, AttestationCheckCode } from '../report/verification-report.ts';
import { compare } from './compare.ts';
import { toCheck } from './to-check.ts';

/** The run that has signed against the run that asks. An attempt is a number, and nothing stands behind it. */
export function checkRun(
  rule: Exclude<RunRule, 'any'>,
  actual: string | undefined,
  { server, repository, runId, runAttempt }: RunContext,
): AttestationCheck {
  const run = `${server}/${repository}/actions/runs/${runId}`;
  const isSameAttempt = rule === 'same-attempt';
  const expected = isSameAttempt ? `${run}/attempts/${runAttempt}` : `${run}/attempts/*`;
  const codeOf = (uri: string): AttestationCheckCode | undefined => {
    if (isSameAttempt) return compare(expected, uri);
    const attempt = uri.lastIndexOf('/attempts/');
    const isNumber = /^\/attempts\/[1-9]\d*$/.test(uri.slice(attempt));
    return attempt === -1 || !isNumber ? 'differs' : compare(run, uri.slice(0, attempt));
  };
  return toCheck(
    'run',
    { expected, actual },
    actual === undefined ? 'absent-extension' : codeOf(actual),
  );
}
