import type { Policy } from '../policy/policy.ts';
import type { AttestationCheck } from '../report/verification-report.ts';
import type { VerifiedAttestation } from '../verify/verified-attestation.ts';
import { toCheck } from './to-check.ts';

/**
 * Who may have signed. What GitHub's own instance signs stands in no public log, so that nobody would see what was
 * signed for a public repository there: where the policy takes both, each has to sign for its own kind.
 * https://docs.github.com/en/actions/concepts/security/artifact-attestations
 */
export function checkInstance(
  { instance, claims }: VerifiedAttestation,
  { instances }: Policy,
): AttestationCheck {
  const said = { expected: instances.join(', '), actual: instance };
  if (!instances.includes(instance)) return toCheck('instance', said, 'differs');
  if (instance !== 'github' || !instances.includes('public-good'))
    return toCheck('instance', said, undefined);
  const visibility = claims.extensions.sourceRepositoryVisibility;
  if (visibility === 'private' || visibility === 'internal')
    return toCheck('instance', said, undefined);
  const expected =
    visibility === undefined
      ? 'public-good, unless the certificate says that the repository is not public'
      : `public-good for a ${visibility} repository`;
  const code = visibility === undefined ? 'absent-extension' : 'differs';
  return toCheck('instance', { expected, actual: instance }, code);
}
