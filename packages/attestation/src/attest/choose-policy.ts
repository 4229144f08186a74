import { GuardError, quoted } from '@portcullis/core';
import type { WorkflowClaims } from '../oidc/workflow-claims.ts';
import { matchesPattern } from '../policy/matches-pattern.ts';
import type { Policy } from '../policy/policy.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { showPattern } from '../policy/show-pattern.ts';
import type { SigningServices } from '../sign/signing-services.ts';
import type { AttestRequest } from './attest-request.ts';
import { ownPolicy } from './own-policy.ts';
import { runOf } from './run-of.ts';

interface Signing {
  readonly claims: WorkflowClaims | undefined;
  readonly services: SigningServices;
  readonly predicateType: string;
}

/** What each attestation of ours has to pass before anybody gets it. */
export async function choosePolicy(
  { policy: given, outside: { server } }: Pick<AttestRequest, 'policy' | 'outside'>,
  { claims, services, predicateType }: Signing,
): Promise<Policy> {
  const { instance } = services;
  if (given === undefined) {
    if (claims !== undefined) return ownPolicy({ claims, server, instance, predicateType });
    throw new GuardError(
      'bad-usage',
      'nothing says who is to have signed: outside of a workflow attest needs a policy',
    );
  }
  const policy = typeof given === 'string' ? await readPolicy(given, runOf(claims, server)) : given;
  if (!policy.instances.includes(instance))
    throw new GuardError(
      'bad-usage',
      `the policy takes no signature of the instance "${instance}", which would sign here: name another instance, or add it to the policy`,
    );
  const asked = policy.predicateType;
  if (asked !== undefined && !matchesPattern(asked, predicateType))
    throw new GuardError(
      'bad-usage',
      `the policy takes ${quoted(showPattern(asked))} alone, and ${quoted(predicateType)} would be signed here: write its row "predicate-type"`,
    );
  return policy;
}
