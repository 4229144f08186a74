import type { Node } from 'estree';
import { eachChild } from '../each-child.ts';
import type { FunctionNode } from '../program.ts';

/** What a function gives back: of a lowered generator the value of `return [2, value]`. */
export function returnsOf(fn: FunctionNode): readonly Node[] {
  if (fn.body.type !== 'BlockStatement') return [fn.body];
  const found: Node[] = [];
  const stack: Node[] = [fn.body];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'ReturnStatement' && node.argument) found.push(returnedBy(node.argument));
    eachChild(node, (child) => {
      if (isStatement(child)) stack.push(child);
    });
  }
  return found.reverse();
}

/** A return stands in statements only, and expressions are most of a function. */
function isStatement({ type }: Node): boolean {
  return type.endsWith('Statement') || type === 'SwitchCase' || type === 'CatchClause';
}

function returnedBy(node: Node): Node {
  if (node.type !== 'ArrayExpression') return node;
  const [code, value] = node.elements;
  return code?.type === 'Literal' && code.value === 2 && value ? value : node;
}
