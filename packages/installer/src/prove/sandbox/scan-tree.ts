import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Executable } from './execution.ts';
import { filesBelow } from './files-below.ts';
import { mostFiles } from './limits.ts';
import { ownFolders } from './own-folders.ts';

export interface Tree {
  readonly executables: readonly Executable[];
  readonly hasRun: boolean;
  /** Files with the mark in them. */
  readonly marked: readonly string[];
}

/** What an execution left in its folders; `farm` is what stood in `bin` before. */
export function scanTree(folder: string, farm: readonly string[], mark: string): Tree {
  const known = new Set(farm.map((name) => join('bin', name)));
  const paths = [...ownFolders, 'bin']
    .flatMap((place) => [...filesBelow(join(folder, place), mostFiles)])
    .map((file) => relative(folder, file))
    .filter((path) => !known.has(path));
  const files = paths.flatMap((path) => look(folder, path, mark));
  return {
    executables: files.filter(({ isExecutable }) => isExecutable),
    hasRun: paths.some((path) => path.endsWith(`.${mark}`)),
    marked: files.filter(({ isTripwire }) => isTripwire).map(({ path }) => path),
  };
}

function look(folder: string, path: string, mark: string) {
  try {
    const file = join(folder, path);
    const { mode } = lstatSync(file);
    // It may not be readable even for whoever wrote it.
    chmodSync(file, mode | 0o400);
    const bytes = readFileSync(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const isExecutable = (mode & 0o111) !== 0;
    return [{ path, sha256, isExecutable, isTripwire: bytes.includes(mark) }];
  } catch {
    return [];
  }
}
