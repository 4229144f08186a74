import type { ScalarNode } from '../yaml/index.ts';
import { conditionOf } from './condition-of.ts';
import { fold, nothingKnown } from './fold.ts';
import { truthOf } from './possible.ts';

/** Whether an `if` is false whatever happens: what stands under it never runs. */
export function isNever(condition: ScalarNode | undefined): boolean {
  const tree = condition && conditionOf(condition).tree;
  if (tree === undefined) return false;
  return truthOf(fold(tree, nothingKnown())) === false;
}
