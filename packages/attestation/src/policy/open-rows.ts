import type { Policy } from './policy.ts';
import { splitWorkflow } from './split-workflow.ts';

/**
 * What to tell somebody whose policy takes what any run of the repository has signed: whoever may push a branch may
 * change the workflow there, and run it. Undefined where a row says which runs count.
 */
export function openRows(policy: Policy): string | undefined {
  const { identity, sourceRef, sourceCommit, trigger, environment } = policy;
  const { signerDigest, callerDigest, signerWorkflow, callerWorkflow } = policy;
  const asked = [identity, sourceRef, sourceCommit, trigger, environment];
  const isAsked = [...asked, signerDigest, callerDigest].some((row) => row !== undefined);
  const isAtRef = [signerWorkflow, callerWorkflow].some(
    (row) => row !== undefined && splitWorkflow(row.text)?.ref !== undefined,
  );
  if (isAsked || isAtRef || policy.run !== 'any') return undefined;
  return 'the policy asks for no "source-ref", "trigger" or "environment": what a run on any branch, or for a pull request, has signed passes too';
}
