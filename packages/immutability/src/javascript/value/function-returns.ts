import type { Node } from 'estree';
import { eachChild } from '../program/each-child.ts';
import type { FunctionNode } from '../program/program.ts';

/** A way out of a function that brings a value: the expression, and what it stands in. */
export interface Return {
  readonly value: Node;
  readonly at: Node;
}

const known = new WeakMap<FunctionNode, readonly Return[]>();

/** What a function gives back, not what those within it do. */
export function functionReturns(fn: FunctionNode): readonly Return[] {
  const before = known.get(fn);
  if (before !== undefined) return before;
  const found =
    fn.body.type === 'BlockStatement' ? within(fn.body) : [{ value: fn.body, at: fn.body }];
  known.set(fn, found);
  return found;
}

function within(body: Node): readonly Return[] {
  const found: Return[] = [];
  const stack: Node[] = [body];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'ReturnStatement') {
      if (node.argument) found.push({ value: node.argument, at: node });
      continue;
    }
    if (!isStatement(node)) continue;
    eachChild(node, (child) => stack.push(child));
  }
  return found.reverse();
}

/** Returns stand in statements only, and expressions are most of a function. */
function isStatement(node: Node): boolean {
  return (
    node.type.endsWith('Statement') || node.type === 'SwitchCase' || node.type === 'CatchClause'
  );
}
