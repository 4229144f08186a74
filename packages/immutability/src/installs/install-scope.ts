import type { StepOwner } from '@portcullis/core';
import type { StepState } from '../action/composite/step-state.ts';
import type { ActionTree } from '../tree/action-tree.ts';
import type { GroupFetches } from './group-fetches.ts';

/** Where a step stands. */
export interface InstallScope {
  readonly owner: StepOwner;
  /** The audited tree's scripts. */
  readonly tree: ActionTree;
  /** What the steps before it left. */
  readonly state: StepState;
  readonly together: GroupFetches;
  /** Whether a step of its owner may make an image. */
  readonly makesImages: boolean;
}
