import { type GuardError, quoted } from '@portcullis/core';
import { parseIdentity, type WorkflowIdentity } from './parse-identity.ts';
import type { Pattern, Policy } from './policy.ts';
import type { Patterns } from './read-patterns.ts';
import { splitWorkflow } from './split-workflow.ts';

/**
 * Refuses a policy that accepts anybody's signature, and asks for the repository where only the signing workflow is
 * named: a public reusable workflow signs for everybody who calls it, so that its name alone is nobody's.
 */
export function toNames(patterns: Patterns, { server, refuse }: Around): Names {
  const { identity, signerWorkflow, callerWorkflow, repositoryId, ownerId } = patterns;
  if (identity?.kind === 'glob' && identity.text.startsWith(`${server}/`))
    throw refuse(
      `cannot take a glob for "identity" on "${server}": name "signer-workflow", whose parts are compared one by one`,
    );
  const workflow = identity && workflowOf(identity, { server, refuse });
  const isCallerNamed = [patterns.repository, repositoryId, ownerId, callerWorkflow].some(isGiven);
  const repository = isCallerNamed
    ? patterns.repository
    : ((workflow && { kind: 'exact', text: workflow.repository }) ?? repositoryOf(signerWorkflow));
  const isSomebody =
    [identity, repositoryId, signerWorkflow, callerWorkflow].some(isGiven) ||
    repository?.kind === 'exact';
  if (!isSomebody) throw refuse(tooWide(patterns));
  return { repository, isWorkflow: identity === undefined || workflow !== undefined };
}

/** A workflow of another server than the policy's would be taken for a signer of another kind, and asked less. */
function workflowOf({ text }: Pattern, { server, refuse }: Around): WorkflowIdentity | undefined {
  const host = /^https?:\/\/[^/]+/.exec(text)?.[0] ?? server;
  const workflow = parseIdentity(text, host);
  if (workflow === undefined || host === server) return workflow;
  throw refuse(
    `cannot take ${quoted(text)} for "identity": it is a workflow on ${quoted(host)}, and "server" is ${quoted(server)}`,
  );
}

interface Around {
  readonly server: string;
  refuse(message: string): GuardError;
}

interface Names extends Pick<Policy, 'repository'> {
  /** Whether the signer is a GitHub workflow, as far as the policy can tell. */
  readonly isWorkflow: boolean;
}

function isGiven(pattern: Pattern | undefined): boolean {
  return pattern !== undefined;
}

/** The repository that a workflow lies in, of a glob as a glob. */
function repositoryOf(workflow: Pattern | undefined): Pattern | undefined {
  const name = workflow === undefined ? undefined : splitWorkflow(workflow.text);
  return workflow && name && { kind: workflow.kind, text: name.repository };
}

function tooWide({ repository, ownerId }: Patterns): string {
  const whom =
    repository === undefined && ownerId === undefined
      ? 'anybody'
      : 'anybody who can write to one repository of that owner';
  return `cannot take a policy that accepts any workflow of ${whom}: name "repository" in full, "repository-id", "signer-workflow", "caller-workflow" or "identity"`;
}
