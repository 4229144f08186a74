import type { YamlNode } from '../yaml/index.ts';
import type { Refusals } from './refusals.ts';
import type { Slot } from './slot.ts';

/** The check of one file on its way through the tree. */
export interface Visit {
  readonly refusals: Refusals;
  /** Checks a node and all below it. */
  check(node: YamlNode, slot: Slot, visit: Visit): void;
}
