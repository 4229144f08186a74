import { splitWorkflow, type WorkflowName } from './split-workflow.ts';

/**
 * The workflow that `https://SERVER/owner/name/.github/workflows/file.yml@ref` names; undefined for every identity
 * that is not one of that server, has no ref, or has another shape: it is compared as a whole, or not at all.
 */
export function parseIdentity(identity: string, server: string): WorkflowIdentity | undefined {
  if (!identity.startsWith(`${server}/`)) return undefined;
  const name = splitWorkflow(identity.slice(server.length + 1));
  return name?.ref === undefined ? undefined : { ...name, ref: name.ref };
}

export type WorkflowIdentity = WorkflowName & { readonly ref: string };
