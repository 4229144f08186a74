import type { ObjectFormat } from '../git-client.ts';
import { readIdLine } from './read-id-line.ts';
import { unreadable } from './unreadable.ts';

export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
}

/** `tree <id>`, then a line `parent <id>` for each parent; what follows (people, dates, signatures) is nobody's here. */
export function parseCommit(bytes: Uint8Array, format: ObjectFormat): Commit {
  const tree = readIdLine(bytes, { at: 0, key: 'tree', format });
  if (tree === undefined) throw unreadable('a commit names no tree');
  const parents: string[] = [];
  let end = tree.end;
  for (;;) {
    const parent = readIdLine(bytes, { at: end, key: 'parent', format });
    if (parent === undefined) return { tree: tree.id, parents };
    parents.push(parent.id);
    end = parent.end;
  }
}
