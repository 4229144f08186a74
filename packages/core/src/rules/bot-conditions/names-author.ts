import { contextPath } from '../../analysis/conditions/context-path.ts';
import { constantOf, type ExpressionTree } from '../../model/index.ts';

/** Whether a condition holds only for what one account wrote: `github.event.pull_request.user.login == '…'`. */
export function namesAuthor(tree: ExpressionTree): boolean {
  if (tree.kind === 'logical')
    return tree.operator === '&&' ? tree.args.some(namesAuthor) : tree.args.every(namesAuthor);
  if (tree.kind !== 'binary' || tree.operator !== '==') return false;
  const { left, right } = tree;
  return isAuthor(left, right) || isAuthor(right, left);
}

function isAuthor(one: ExpressionTree, other: ExpressionTree): boolean {
  return authors.test(contextPath(one) ?? '') && Boolean(constantOf(other));
}

const authors = /^github\.event\.(?:pull_request|issue|discussion)\.user\.(?:login|id|node_id)$/;
