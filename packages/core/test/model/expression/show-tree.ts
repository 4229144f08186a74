import { childrenOf } from '../../../src/analysis/children-of.ts';
import type { ExpressionTree } from '../../../src/model/expression/types.ts';

/** A tree as fully bracketed text. */
export function showTree(tree: ExpressionTree): string {
  switch (tree.kind) {
    case 'literal':
      return JSON.stringify(tree.value);
    case 'context':
      return tree.name;
    case 'star':
      return '*';
    case 'index':
      return `${showTree(tree.object)}[${showTree(tree.key)}]`;
    case 'call':
      return `${tree.name}(${tree.args.map(showTree).join(', ')})`;
    case 'not':
      return `!${showTree(tree.operand)}`;
    case 'binary':
      return `(${showTree(tree.left)} ${tree.operator} ${showTree(tree.right)})`;
    case 'logical':
      return `(${tree.args.map(showTree).join(` ${tree.operator} `)})`;
  }
}

/** Every node of a tree, parents first. */
export function nodesOf(tree: ExpressionTree): readonly ExpressionTree[] {
  return [tree, ...childrenOf(tree).flatMap(nodesOf)];
}
