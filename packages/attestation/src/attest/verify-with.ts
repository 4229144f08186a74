import { verifySubjects } from '../judge/verify-subjects.ts';
import type { Policy } from '../policy/policy.ts';
import type { AttestRequest } from './attest-request.ts';
import type { AttestSteps } from './attest-steps.ts';
import type { Prepared } from './prepared.ts';
import { runOf } from './run-of.ts';
import { subjectsOf } from './subjects-of.ts';

/** Holds a bundle of ours against the policy, for each subject of its statement. */
export function verifyWith(
  { outside, now }: Pick<AttestRequest, 'outside' | 'now'>,
  { policy, roots, identity }: Pick<Prepared, 'policy' | 'roots' | 'identity'>,
): AttestSteps['verify'] {
  return (found, statement) =>
    verifySubjects({
      subjects: subjectsOf(statement),
      found: { bundles: [found], unread: [] },
      policy: policyFor(policy, found.source.kind === 'signed'),
      roots,
      run: runOf(identity.claims, outside.server),
      now: now(),
    });
}

/** What is signed now is of this very attempt; what an earlier try has left may be of another one of the run. */
function policyFor(policy: Policy, isNew: boolean): Policy {
  const run = isNew && policy.run === 'same-run' ? 'same-attempt' : policy.run;
  // Each is judged alone, and a saved one has to speak of the same bytes as the statement that it stands for.
  return { ...policy, run, subjects: 'exact', minAttestations: 1 };
}
