import type { Node } from 'estree';
import { isFunction } from './is-function.ts';
import { memberName } from './key-of.ts';
import type { Call, Callee, FunctionNode } from './program.ts';
import type { Resolver } from './resolve/resolver.ts';

/** By function: calls that run it, and those that hand it on to be run. */
export function callersIndex(
  calls: readonly Call[],
  {
    calleesOf,
    resolver,
  }: { readonly calleesOf: (node: Node) => readonly Callee[]; readonly resolver: Resolver },
): ReadonlyMap<FunctionNode, readonly Call[]> {
  const found = new Map<FunctionNode, Call[]>();
  const add = (fn: FunctionNode, call: Call) => {
    const list = found.get(fn);
    if (list === undefined) found.set(fn, [call]);
    else if (list.at(-1) !== call) list.push(call);
  };
  for (const call of calls) {
    for (const callee of calleesOf(call.callee))
      if (callee.kind === 'function') add(callee.node, call);
    for (const given of call.arguments) {
      if (isFunction(given)) add(given, call);
      else if (given.type === 'Identifier' || isBound(given)) {
        for (const one of resolver.resolve(given)) if (one.kind === 'function') add(one.node, call);
      }
    }
  }
  return found;
}

/** `this.download.bind(this)`, `tool.download`: of other expressions few are functions. */
function isBound(node: Node): boolean {
  if (node.type === 'MemberExpression') return !node.computed;
  return (
    node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    memberName(node.callee) === 'bind'
  );
}
