import { quoted, toFolder } from '@portcullis/core';
import type { AskedPin } from '../ask/asked-pin.ts';
import type { Content } from './content.ts';
import { readAction } from './read-action.ts';
import { readWorkflow } from './read-workflow.ts';
import type { Shelf } from './shelf.ts';
import { unreadable } from './unreadable.ts';

/** Reads what stands at a path of a commit: an action's files, or a workflow and the lockfile beside it. */
export async function readContent(
  { path = '.', content }: Pick<AskedPin, 'path' | 'content'>,
  shelf: Shelf,
): Promise<Content> {
  const inside = toFolder(path);
  if (inside === undefined)
    return { document: undefined, needs: unreadable(`${quoted(path)} leaves its repository`) };
  switch (content) {
    case 'none':
      return { document: undefined, needs: { kind: 'known', value: [] } };
    case 'workflow':
      return readWorkflow(inside, shelf);
    case 'action':
      return readAction(inside, shelf);
  }
}
