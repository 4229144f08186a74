import { posix } from 'node:path';

/** A path as it is written in a folder of the tree, from the tree's root; undefined where it leads out of the tree. */
export function joinPath(folder: string, path: string): string | undefined {
  const joined = posix.normalize(`${folder}/${path.replaceAll('\\', '/')}`).replace(/\/$/, '');
  const isOutside = joined === '..' || joined.startsWith('../') || path.includes('\0');
  return isOutside ? undefined : joined;
}
