import type { Node } from 'estree';
import { keyOf } from '../key-of.ts';

/** The names of members that a node speaks of. */
export function mentionedBy(node: Node): readonly string[] {
  switch (node.type) {
    case 'MemberExpression':
      return some(keyOf(node.property, node.computed));
    case 'ObjectPattern':
      return node.properties.flatMap((one) =>
        one.type === 'Property' ? some(keyOf(one.key, one.computed)) : [],
      );
    case 'ExportSpecifier':
      return some(keyOf(node.local, false));
    default:
      return [];
  }
}

function some(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name];
}
