import { type Dirent, type Stats, statSync } from 'node:fs';

export interface FolderEntry {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** From the workspace, with `/`. */
  readonly path: string;
  /** Of a link: whether there is a folder at its end. */
  readonly leadsToFolder?: boolean;
}

export function toEntry(full: string, path: string, entry: Dirent | Stats): FolderEntry {
  if (entry.isSymbolicLink()) return { kind: 'link', path, leadsToFolder: leadsToFolder(full) };
  if (entry.isDirectory()) return { kind: 'folder', path };
  return { kind: entry.isFile() ? 'file' : 'other', path };
}

function leadsToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory();
  } catch {
    // It leads to nothing.
    return false;
  }
}
