import type { Installs, Repository } from '@portcullis/core';
import type { ActionTree } from '../tree/action-tree.ts';
import { diskTree } from '../tree/disk-tree.ts';
import { installsIn } from './installs-in.ts';

interface InstallTree {
  readonly repository: Repository;
  /** Where it lies; undefined where there is nothing but its files of workflows and actions. */
  readonly folder: string | undefined;
}

/** What the steps of a repository on disk fetch. */
export function findInstalls({ repository, folder }: InstallTree): Installs {
  return installsIn(repository, folder === undefined ? noTree : diskTree(folder));
}

const noTree: ActionTree = { read: () => ({ kind: 'absent' }), list: () => undefined };
