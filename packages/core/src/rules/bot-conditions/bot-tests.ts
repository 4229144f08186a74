import { childrenOf } from '../../analysis/children-of.ts';
import {
  type BinaryTree,
  constantOf,
  type ExpressionTree,
  type LogicalTree,
} from '../../model/index.ts';
import type { BotTest } from './bot-test.ts';
import { comparedWithBot } from './compared-with-bot.ts';
import { namesAuthor } from './names-author.ts';

/** The tests for a bot in an expression. */
export function botTests(tree: ExpressionTree): readonly BotTest[] {
  const found: BotTest[] = [];
  visit(tree, { positive: true, beside: [] }, found);
  return found;
}

interface Around {
  /** Whether the whole is true rather when this is. */
  readonly positive: boolean;
  /** What has to hold as well. */
  readonly beside: readonly ExpressionTree[];
}

function visit(tree: ExpressionTree, around: Around, found: BotTest[]): void {
  if (take(tree, around, found)) return;
  if (tree.kind === 'binary') visitComparison(tree, around, found);
  else for (const child of childrenOf(tree)) visit(child, inside(tree, child, around), found);
}

function inside(tree: ExpressionTree, child: ExpressionTree, around: Around): Around {
  if (tree.kind === 'not') return flipped(around);
  return tree.kind === 'logical' ? besides(tree, child, around) : around;
}

function flipped({ positive, beside }: Around): Around {
  return { positive: !positive, beside };
}

/** All of `a && b` has to hold, and all of `!(a || b)` not to. */
function besides({ operator, args }: LogicalTree, arg: ExpressionTree, around: Around): Around {
  const { positive, beside } = around;
  if ((operator === '&&') !== positive) return around;
  return { positive, beside: [...beside, ...args.filter((one) => one !== arg)] };
}

/** `(…) == false` turns it round. */
function visitComparison(tree: BinaryTree, around: Around, found: BotTest[]): void {
  const { left, right, operator } = tree;
  for (const [one, other] of [[left, right] as const, [right, left] as const]) {
    const truth = constantOf(other);
    const isFlipped = (truth === false || truth === 'false') !== (operator === '!=');
    visit(one, isFlipped ? flipped(around) : around, found);
  }
}

function take(tree: ExpressionTree, { positive, beside }: Around, found: BotTest[]): boolean {
  const compared = comparedWithBot(tree);
  if (compared === undefined) return false;
  const { isEqual, ...test } = compared;
  const grants = isEqual === positive;
  const isBacked = positive && beside.some(namesAuthor);
  found.push({ ...test, tree, grants, isAlone: beside.length === 0, isBacked });
  return true;
}
