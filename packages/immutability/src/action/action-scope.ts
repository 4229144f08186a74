import type { Action, Place } from '@portcullis/core';
import type { Found } from '../fetch/found.ts';
import type { ActionTree } from '../tree/action-tree.ts';
import type { Work } from './work.ts';

/** An action that is looked at, and where it stands. */
export interface ActionScope {
  readonly action: Action;
  readonly tree: ActionTree;
  /** Folder of the action in the tree, `.` for the root. */
  readonly folder: string;
  /** `OWNER/REPO@COMMIT` of the tree; empty for the action that was asked about. */
  readonly owner: string;
  /** The actions that lead here, this one last: for cycles and depth. */
  readonly chain: readonly string[];
  /** Other repositories at a commit, where whoever asks has them. */
  readonly treeOf: TreeOf;
  readonly lookInto: LookInto;
  readonly work: Work;
}

/** Actions use actions, and scripts run programs: handed down, so that no file has to import what imports it. */
export interface LookInto {
  action(scope: ActionScope): Found;
  /** `at` is what names the file. */
  program(path: string, at: Place, scope: ActionScope): Found;
}

export type TreeOf = (repository: string, commit: string) => ActionTree | undefined;
