import type { Node } from 'estree';
import { eachChild } from '../each-child.ts';
import { isClass } from '../is-class.ts';
import { isFunction } from '../is-function.ts';

/**
 * What runs when a function is called, a class is made or a module is loaded, as far as it can name something: the
 * functions and classes within, without what is in these.
 */
export function contentsOf(container: Node): readonly Node[] {
  const found: Node[] = [];
  const stack: Node[] = [];
  const push = (child: Node) => {
    stack.push(child);
  };
  eachChild(container, push);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const isContainer = isFunction(node) || isClass(node);
    if (isContainer || telling.has(node.type)) found.push(node);
    if (!isContainer) eachChild(node, push);
  }
  return found;
}

const telling: ReadonlySet<string> = new Set([
  'Identifier',
  'MemberExpression',
  'ObjectPattern',
  'ExportSpecifier',
  'CallExpression',
  'ImportExpression',
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ExportNamedDeclaration',
]);
