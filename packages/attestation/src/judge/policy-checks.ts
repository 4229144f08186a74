import type { Pattern, Policy } from '../policy/policy.ts';
import type { RunContext } from '../policy/run-context.ts';
import type { AttestationCheck, AttestationCheckId } from '../report/verification-report.ts';
import type { VerifiedAttestation } from '../verify/verified-attestation.ts';
import { checkAge } from './check-age.ts';
import { checkInstance } from './check-instance.ts';
import { checkRepository } from './check-repository.ts';
import { checkRun } from './check-run.ts';
import { checkText } from './check-text.ts';
import { checkWorkflow } from './check-workflow.ts';

/** The rows of the policy that are the same for every subject of a statement, in the order of AttestationCheckId. */
export function policyChecks(
  attestation: VerifiedAttestation,
  { policy, run, now }: JudgeContext,
): readonly AttestationCheck[] {
  const { claims, statement } = attestation;
  const { extensions } = claims;
  const { server } = policy;
  const text = (id: AttestationCheckId, pattern: Pattern | undefined, actual: string | undefined) =>
    pattern && checkText(id, pattern, actual);
  const workflow = (
    id: 'signer-workflow' | 'caller-workflow',
    pattern: Pattern | undefined,
    actual: string | undefined,
  ) => pattern && checkWorkflow(id, actual, { pattern, server });
  const { repository, maxAge } = policy;
  const rule = policy.run;
  return [
    checkInstance(attestation, policy),
    text('issuer', policy.issuer, extensions.issuer),
    text('identity', policy.identity, claims.subjectAlternativeName),
    repository && checkRepository(repository, extensions.sourceRepositoryUri, server),
    text('repository-id', policy.repositoryId, extensions.sourceRepositoryIdentifier),
    text('owner-id', policy.ownerId, extensions.sourceRepositoryOwnerIdentifier),
    workflow('signer-workflow', policy.signerWorkflow, extensions.buildSignerUri),
    text('signer-digest', policy.signerDigest, extensions.buildSignerDigest),
    workflow('caller-workflow', policy.callerWorkflow, extensions.buildConfigUri),
    text('caller-digest', policy.callerDigest, extensions.buildConfigDigest),
    text('source-ref', policy.sourceRef, extensions.sourceRepositoryRef),
    text('source-commit', policy.sourceCommit, extensions.sourceRepositoryDigest),
    rule === 'any' || run === undefined
      ? undefined
      : checkRun(rule, extensions.runInvocationUri, run),
    text('runner-environment', policy.runnerEnvironment, extensions.runnerEnvironment),
    text('environment', policy.environment, extensions.deploymentEnvironment),
    text('trigger', policy.trigger, extensions.buildTrigger),
    text('visibility', policy.visibility, extensions.sourceRepositoryVisibility),
    text('predicate-type', policy.predicateType, statement.predicateType),
    maxAge === undefined ? undefined : checkAge(attestation, maxAge, now),
  ].filter((check) => check !== undefined);
}

export interface JudgeContext {
  readonly policy: Policy;
  /** There is one when the policy's row `run` is not `any`. */
  readonly run: RunContext | undefined;
  readonly now: Date;
}
