import { realpathSync, statSync } from 'node:fs';
import { describeSystemError, pathInside } from '@portcullis/files';
import type { Unread } from './at-path.ts';
import { fileKind } from './file-kind.ts';
import { skippedFolders } from './walk-tree.ts';

/** Where a link of the tree leads, as far as that matters. */
type LinkTarget =
  /** A regular file inside the tree, by its path from the root. */
  | { readonly kind: 'file'; readonly path: string }
  /** Nothing is lost by passing over it. */
  | { readonly kind: 'irrelevant' }
  | ({ readonly kind: 'unread' } & Unread);

/** Looks where a link leads, without reading what is there. `root` is free of links. */
export function resolveLink(root: string, path: string): LinkTarget {
  if (skippedFolders.has(path.slice(path.lastIndexOf('/') + 1))) return irrelevant;
  const matters = fileKind(path) !== undefined;
  try {
    const target = realpathSync(`${root}/${path}`);
    const stat = statSync(target);
    const inside = pathInside(root, target);
    if (stat.isDirectory()) return inside === undefined ? leaves('folder') : folderInside(path);
    if (!matters) return irrelevant;
    if (inside === undefined) return leaves('file');
    if (!stat.isFile())
      return unread('cannot read this file: it is a link to what is not a regular file');
    return { kind: 'file', path: inside };
  } catch (error) {
    if (!matters && !isWorkflowFolder(path)) return irrelevant;
    return unread(`cannot follow this link: ${describeSystemError(error)}`);
  }
}

/** What is in there is walked under its own name; only the workflows would not be taken for such. */
function folderInside(path: string): LinkTarget {
  if (!isWorkflowFolder(path)) return irrelevant;
  return unread(
    `cannot tell whether GitHub runs workflows behind a link: make "${path}" a folder and move them into it`,
  );
}

function isWorkflowFolder(path: string): boolean {
  return path === '.github' || path === '.github/workflows';
}

function leaves(what: 'file' | 'folder'): LinkTarget {
  const remedy = `put a copy of the ${what} here, or audit it where it is`;
  return unread(`cannot check what is behind this link: it leaves the tree; ${remedy}`);
}

function unread(message: string): LinkTarget {
  return { kind: 'unread', reason: 'unreadable', message };
}

const irrelevant: LinkTarget = { kind: 'irrelevant' };
