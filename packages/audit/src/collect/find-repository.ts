import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { skippedFolders } from './walk-tree.ts';

/**
 * The repository around a folder: the nearest folder upward that has `.git` or `.github`.
 * Without one, or when it would pass over the folder in its walk, the folder stands for itself.
 */
export function findRepository(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git')) || existsSync(join(at, '.github'))) {
      const isSkipped = relative(at, folder)
        .split(sep)
        .some((part) => skippedFolders.has(part));
      return isSkipped ? folder : at;
    }
    if (at === dirname(at)) return folder;
  }
}
