import type { ExpressionTree } from './types.ts';

/** The same tree with other offsets. */
export function shiftTree(tree: ExpressionTree, by: number): ExpressionTree {
  const moved = { from: tree.from + by, to: tree.to + by };
  switch (tree.kind) {
    case 'literal':
    case 'context':
    case 'star':
      return { ...tree, ...moved };
    case 'index':
      return {
        ...tree,
        ...moved,
        object: shiftTree(tree.object, by),
        key: shiftTree(tree.key, by),
      };
    case 'not':
      return { ...tree, ...moved, operand: shiftTree(tree.operand, by) };
    case 'binary':
      return {
        ...tree,
        ...moved,
        left: shiftTree(tree.left, by),
        right: shiftTree(tree.right, by),
      };
    case 'call':
    case 'logical':
      return { ...tree, ...moved, args: tree.args.map((arg) => shiftTree(arg, by)) };
  }
}
