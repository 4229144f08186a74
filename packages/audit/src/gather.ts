import type { Gathered, JudgedTree } from '@portcullis/closure';
import type { PinReport, Repository, Rule, UseTree } from '@portcullis/core';
import type { Root } from './root.ts';

/**
 * Asks the outside what trees use: passed in, so that a program which asks no server has none of the code for it.
 * Never throws for what a server did.
 */
export type Gather = (trees: readonly JudgedTree[]) => Promise<Learned>;

/** What was learned of all trees together, and what can be said with it. */
export interface Learned extends Gathered {
  /** The rules, which also look into what the trees lead to. */
  follow(rules: readonly Rule[]): readonly Rule[];
  /** Every pin that the reported files of a root lead to. */
  toPins(root: Root): readonly PinReport[];
  /** What the files of one of the trees use, and what that uses in turn. */
  toUseTrees(repository: Repository): readonly UseTree[];
}
