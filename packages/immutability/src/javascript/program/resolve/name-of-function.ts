import type { Identifier, Node } from 'estree';
import type { FunctionNode } from '../program.ts';

/** The name that holds a function: its own, or the variable that begins with it. */
export function nameOfFunction(
  node: FunctionNode,
  parentOf: (node: Node) => Node | undefined,
): Identifier | undefined {
  if (node.type === 'FunctionDeclaration') return node.id ?? undefined;
  const parent = parentOf(node);
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id;
  return node.type === 'FunctionExpression' ? (node.id ?? undefined) : undefined;
}
