import type { Node } from 'estree';

const mostNodes = 200_000;

/** Whether an object or a list holds nothing but what is written there. */
export function isConstantData(root: Node): boolean {
  const stack: (Node | null)[] = [root];
  for (let count = 0; count < mostNodes; count += 1) {
    const node = stack.pop();
    if (node === undefined) return true;
    if (node === null) continue;
    const inner = partsOf(node);
    if (inner === undefined) return false;
    for (const one of inner) stack.push(one);
  }
  return false;
}

/** undefined for what is no data. */
function partsOf(node: Node): readonly (Node | null)[] | undefined {
  switch (node.type) {
    case 'ObjectExpression':
      return node.properties;
    case 'ArrayExpression':
      return node.elements;
    case 'Property':
      return node.kind === 'init' && !node.computed ? [node.value] : undefined;
    case 'UnaryExpression':
      return [node.argument];
    case 'TemplateLiteral':
      return node.expressions;
    case 'Literal':
      return [];
    default:
      return undefined;
  }
}
