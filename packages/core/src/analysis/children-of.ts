import type { ExpressionTree } from '../model/index.ts';

/** The parts of an expression, one level down. */
export function childrenOf(tree: ExpressionTree): readonly ExpressionTree[] {
  switch (tree.kind) {
    case 'index':
      return [tree.object, tree.key];
    case 'not':
      return [tree.operand];
    case 'binary':
      return [tree.left, tree.right];
    case 'logical':
    case 'call':
      return tree.args;
    case 'literal':
    case 'context':
    case 'star':
      return [];
  }
}
