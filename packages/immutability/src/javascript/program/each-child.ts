import type { Node } from 'estree';
import { isNode } from './is-node.ts';

/** Calls back with each child of a node, in the order of the file as far as the grammar has one. */
export function eachChild(node: Node, visit: (child: Node) => void): void {
  // Trees of acorn are class instances without inherited enumerable properties: `in` is twice as fast as `values`.
  for (const key in node) {
    const value: unknown = Reflect.get(node, key);
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) {
      if (isNode(value)) visit(value);
    } else if (key !== 'range') {
      for (const one of value) if (isNode(one)) visit(one);
    }
  }
}
