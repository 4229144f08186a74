import { type GuardError, quoted } from '@portcullis/core';
import type { Pattern, Policy } from './policy.ts';
import type { Patterns } from './read-patterns.ts';
import { splitWorkflow } from './split-workflow.ts';

/**
 * Refuses a policy that accepts anybody's signature, and asks for the repository where only the signing workflow is
 * named: a public reusable workflow signs for everybody who calls it, so that its name alone is nobody's.
 */
export function toNames(patterns: Patterns, around: Around): Names {
  const { identity, signerWorkflow, callerWorkflow, repositoryId, ownerId } = patterns;
  if (identity !== undefined) checkIdentity(identity, around);
  const isCallerNamed = [patterns.repository, repositoryId, ownerId, callerWorkflow].some(isGiven);
  const repository = isCallerNamed
    ? patterns.repository
    : (repositoryOfIdentity(identity, around.server) ?? repositoryOfWorkflow(signerWorkflow));
  const isSomebody =
    [identity, repositoryId].some(isGiven) ||
    [signerWorkflow, callerWorkflow].some(isOfOneRepository) ||
    repository?.kind === 'exact';
  if (!isSomebody) throw around.refuse(tooWide(patterns));
  const isWorkflow = identity === undefined || identity.text.startsWith(`${around.server}/`);
  return { repository, isWorkflow };
}

interface Around {
  readonly server: string;
  refuse(message: string): GuardError;
}

interface Names extends Pick<Policy, 'repository'> {
  /** Whether the signer is a workflow on the policy's server, as far as the policy can tell. */
  readonly isWorkflow: boolean;
}

/** A workflow of another server than the policy's would be taken for a signer of another kind, and asked less. */
function checkIdentity({ kind, text }: Pattern, { server, refuse }: Around): void {
  const isOnServer = text.startsWith(`${server}/`);
  if (kind === 'glob' && isOnServer)
    throw refuse(
      `cannot take a glob for "identity" on ${quoted(server)}: name "signer-workflow", whose parts are compared one by one`,
    );
  if (!isOnServer && text.includes('/.github/workflows/'))
    throw refuse(
      `cannot take ${quoted(text)} for "identity": it is a workflow, and not one on ${quoted(server)}, which is the "server"`,
    );
}

function isGiven(pattern: Pattern | undefined): boolean {
  return pattern !== undefined;
}

/** In every other one of the owner somebody could add a workflow with a name that fits. */
function isOfOneRepository(workflow: Pattern | undefined): boolean {
  const name = workflow && splitWorkflow(workflow.text);
  return name !== undefined && !/[*?]/.test(name.repository);
}

function repositoryOfIdentity(identity: Pattern | undefined, server: string): Pattern | undefined {
  if (identity?.text.startsWith(`${server}/`) !== true) return undefined;
  const text = identity.text
    .slice(server.length + 1)
    .split('/', 2)
    .join('/');
  return { kind: 'exact', text };
}

/** Of a glob as a glob. */
function repositoryOfWorkflow(workflow: Pattern | undefined): Pattern | undefined {
  const name = workflow === undefined ? undefined : splitWorkflow(workflow.text);
  return workflow && name && { kind: workflow.kind, text: name.repository };
}

function tooWide({ repository, ownerId, signerWorkflow, callerWorkflow }: Patterns): string {
  const isOfOwner = [repository, ownerId, signerWorkflow, callerWorkflow].some(isGiven);
  const whom = isOfOwner ? 'anybody who can write to one repository of that owner' : 'anybody';
  return `cannot take a policy that accepts any workflow of ${whom}: name "repository" in full, "repository-id", "signer-workflow", "caller-workflow" or "identity"`;
}
