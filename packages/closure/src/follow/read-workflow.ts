import { parseDocument } from '@portcullis/core';
import type { Content } from './content.ts';
import { remoteSource } from './remote-source.ts';
import type { Shelf } from './shelf.ts';
import { toContent } from './to-content.ts';
import { unread } from './unread.ts';
import { unreadable } from './unreadable.ts';

/** A called workflow, which goes by the lockfile of its own repository at the same commit. */
export async function readWorkflow(path: string, { home, take }: Shelf): Promise<Content> {
  const [workflow, lock] = await take([path, lockfilePath]);
  if (workflow === undefined || lock === undefined)
    return { document: undefined, needs: unreadable(`nothing was answered for "${path}"`) };
  if (workflow.kind === 'unknown') return { document: undefined, needs: workflow };
  if (workflow.value.kind !== 'file')
    return { document: undefined, needs: unread(workflow.value, home) };
  const document = parseDocument(remoteSource({ ...home, ...workflow.value }, 'workflow'));
  // Without its lockfile nobody knows what the workflow runs.
  if (lock.kind === 'unknown') return { document, needs: lock };
  if (lock.value.kind === 'absent') return toContent(document, [], home);
  if (lock.value.kind !== 'file') return { document, needs: unread(lock.value, home) };
  const lockfile = parseDocument(remoteSource({ ...home, ...lock.value }, 'lockfile'));
  return toContent(document, [lockfile], home);
}

const lockfilePath = '.github/workflows/actions.lock';
