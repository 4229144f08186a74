import type { Node } from 'estree';

/** The names of `a.b.c` or `(0, a.b).c` in order; empty where one of them is computed. `this` is a name too. */
export function memberPath(expression: Node): readonly string[] {
  const names: string[] = [];
  let node: Node | null | undefined = expression;
  for (let step = 0; step < mostSteps && node; step++) {
    if (node.type === 'SequenceExpression') node = node.expressions.at(-1);
    else if (node.type === 'ChainExpression') node = node.expression;
    else if (node.type === 'MemberExpression') {
      const name = propertyName(node.property, node.computed);
      if (name === undefined) return [];
      names.push(name);
      node = node.object;
    } else {
      if (node.type === 'Identifier') names.push(node.name);
      else names.push(node.type === 'ThisExpression' ? 'this' : '');
      return names.reverse();
    }
  }
  return [];
}

const mostSteps = 20;

function propertyName(property: Node, isComputed: boolean): string | undefined {
  if (!isComputed) return property.type === 'Identifier' ? property.name : undefined;
  return property.type === 'Literal' && typeof property.value === 'string'
    ? property.value
    : undefined;
}
