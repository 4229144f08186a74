import type { WorkflowClaims } from '../oidc/workflow-claims.ts';
import type { RunContext } from '../policy/run-context.ts';

/** The run that a job's token speaks of. */
export function runOf(claims: WorkflowClaims | undefined, server: string): RunContext | undefined {
  if (claims === undefined) return undefined;
  const { repository, runId, runAttempt } = claims;
  return { server, repository, runId, runAttempt };
}
