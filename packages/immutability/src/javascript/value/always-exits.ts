import type { Node } from 'estree';

/**
 * Whether nothing after a statement in the same block is run: it returns, throws, or (`leave` of a `block`) leaves a loop
 * or a `switch`.
 */
export function alwaysExits(
  node: Node | null | undefined,
  leave: 'block' | 'function' = 'block',
): boolean {
  switch (node?.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
      return true;
    case 'BreakStatement':
    case 'ContinueStatement':
      return leave === 'block';
    case 'BlockStatement':
      return node.body.length > 0 && alwaysExits(node.body.at(-1), leave);
    case 'IfStatement':
      return alwaysExits(node.consequent, leave) && alwaysExits(node.alternate, leave);
    case 'TryStatement':
      if (alwaysExits(node.finalizer, leave)) return true;
      return (
        alwaysExits(node.block, leave) && (!node.handler || alwaysExits(node.handler.body, leave))
      );
    case 'ExpressionStatement':
      return isProcessExit(node.expression);
    default:
      return false;
  }
}

function isProcessExit(node: Node): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { object, property } = node.callee;
  return isNamed(object, 'process') && isNamed(property, 'exit');
}

function isNamed(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}
