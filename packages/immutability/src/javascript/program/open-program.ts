import type { Doubt } from '../../fetch/doubt.ts';
import type { ActionTree } from '../../tree/action-tree.ts';
import { loadFiles } from './load/load-files.ts';
import type { Program } from './program.ts';
import { toProgram } from './to-program.ts';

export interface OpenedProgram {
  /** undefined where no JavaScript could be read at all. */
  readonly program: Program | undefined;
  readonly doubts: readonly Doubt[];
}

/** Reads a file of the tree, and all that it loads from the tree, as one program. */
export function openProgram(tree: ActionTree, path: string): OpenedProgram {
  const loaded = loadFiles(tree, path);
  const program = loaded.index.files.size === 0 ? undefined : toProgram(loaded);
  return { program, doubts: loaded.doubts };
}
