import type { Node } from 'estree';
import { isNode } from './is-node.ts';

/** Calls back with each child of a node, in the order of the file as far as the grammar has one. */
export function eachChild(node: Node, visit: (child: Node) => void): void {
  // Most nodes are of few types; what these have is written out, since the names of a node's fields are slow to list.
  switch (node.type) {
    case 'Identifier':
    case 'Literal':
    case 'ThisExpression':
      return;
    case 'MemberExpression':
      visit(node.object);
      visit(node.property);
      return;
    case 'CallExpression':
      visit(node.callee);
      for (const one of node.arguments) visit(one);
      return;
    case 'ExpressionStatement':
      visit(node.expression);
      return;
    case 'BlockStatement':
      for (const one of node.body) visit(one);
      return;
    default:
      eachField(node, visit);
  }
}

function eachField(node: Node, visit: (child: Node) => void): void {
  // Nodes are class instances without inherited enumerable properties: `in` is twice as fast as `values`.
  for (const key in node) {
    const value: unknown = Reflect.get(node, key);
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) {
      if (isNode(value)) visit(value);
    } else {
      for (const one of value) if (isNode(one)) visit(one);
    }
  }
}
