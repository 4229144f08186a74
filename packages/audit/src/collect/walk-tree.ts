import { type Dirent, readdirSync } from 'node:fs';
import { describeSystemError } from '@portcullis/files';
import type { Unread } from './at-path.ts';
import { fileKind } from './file-kind.ts';
import { limits } from './limits.ts';

/** What the walk meets and somebody has to look at; paths are from the root, `.` is the root itself. */
type Met =
  | { readonly kind: 'file' | 'link'; readonly path: string }
  | ({ readonly kind: 'unread'; readonly path: string } & Unread);

/**
 * Folders that hold what a repository's own workflows do not run: the store of git, installed packages.
 * `vendor`, `target` and the like are entered, since people keep actions in them.
 */
export const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** Finds the files that count, every link, and what cannot be entered. Opens no file, follows no link. */
export function* walkTree(root: string): Generator<Met> {
  const pending = [''];
  let count = 0;
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const entries = listFolder(root, folder);
    if ('reason' in entries) {
      yield { kind: 'unread', path: folder === '' ? '.' : folder.slice(0, -1), ...entries };
      continue;
    }
    count += entries.length;
    if (count > limits.entries) return yield tooMany;
    for (const entry of entries) yield* meet(entry, folder + entry.name);
    const folders = entries.filter(
      (entry) => entry.isDirectory() && !skippedFolders.has(entry.name),
    );
    for (const { name } of folders.reverse()) pending.push(`${folder}${name}/`);
  }
}

/** In an order that is the same everywhere, `.github` first: should there be too much, it has been read. */
function listFolder(root: string, folder: string): Dirent[] | Unread {
  if (folder.split('/').length - 1 > limits.depth) return tooDeep;
  try {
    return readdirSync(`${root}/${folder}`, { withFileTypes: true }).sort(byImportance);
  } catch (error) {
    return {
      reason: 'unreadable',
      message: `cannot read this folder: ${describeSystemError(error)}`,
    };
  }
}

function byImportance(a: Dirent, b: Dirent): number {
  if (a.name === '.github') return -1;
  if (b.name === '.github') return 1;
  return a.name < b.name ? -1 : 1;
}

function* meet(entry: Dirent, path: string): Generator<Met> {
  if (entry.isSymbolicLink()) yield { kind: 'link', path };
  else if (entry.isDirectory() || fileKind(path) === undefined) return;
  else if (entry.isFile()) yield { kind: 'file', path };
  else yield { kind: 'unread', path, ...notRegular };
}

const notRegular: Unread = {
  reason: 'unreadable',
  message: 'cannot read this file: it is not a regular file',
};

const tooDeep: Unread = {
  reason: 'too-deep',
  message: `cannot look into this folder: it lies more than ${limits.depth} folders deep; move what is in it up`,
};

const tooMany: Met = {
  kind: 'unread',
  path: '.',
  reason: 'too-many',
  message: `cannot look at the whole tree: it has more than ${limits.entries} files and folders; audit its parts one by one`,
};
