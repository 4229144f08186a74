import type { Node } from 'estree';
import { isFunction } from '../program/is-function.ts';
import type { FunctionNode, Program } from '../program/program.ts';

/** What `this` is an object of: a class, an object literal, or a function that is called with `new`. */
export function thisOwner(node: Node, program: Program): Node | undefined {
  let here = node;
  for (let depth = 0; depth < 400; depth += 1) {
    const parent = program.parentOf(here);
    if (parent === undefined) return undefined;
    if (parent.type === 'PropertyDefinition') return classAround(parent, program);
    if (
      isFunction(parent) &&
      parent.type !== 'ArrowFunctionExpression' &&
      !isHandedThis(parent, program)
    ) {
      return ownerOfMethod(parent, program);
    }
    here = parent;
  }
  return undefined;
}

function ownerOfMethod(fn: FunctionNode, program: Program): Node | undefined {
  const holder = program.parentOf(fn);
  if (holder?.type === 'MethodDefinition') return classAround(holder, program);
  if (holder?.type === 'Property') return program.parentOf(holder);
  return fn;
}

function classAround(member: Node, program: Program): Node | undefined {
  const body = program.parentOf(member);
  return body === undefined ? undefined : program.parentOf(body);
}

/** `__awaiter(this, void 0, void 0, function* () {…})` runs its function with the `this` around it. */
function isHandedThis(fn: FunctionNode, program: Program): boolean {
  const call = program.parentOf(fn);
  return call?.type === 'CallExpression' && call.arguments[0]?.type === 'ThisExpression';
}
