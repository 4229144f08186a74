import type { Node } from 'estree';
import { memberName } from '../program/key-of.ts';
import type { Call, FunctionNode, Program } from '../program/program.ts';
import { ownChanges } from './own-changes.ts';

/** Whether a method may be another one than these: it is assigned somewhere, or a class that extends has its own. */
export function isReplaced(
  { callee }: Call,
  functions: readonly FunctionNode[],
  program: Program,
): boolean {
  if (callee.type !== 'MemberExpression') return false;
  const name = memberName(callee);
  if (name === undefined) return callee.computed;
  const { written, overriding } = ownChanges(program);
  const assigned = written.get(name) ?? [];
  return (
    assigned.some((one) => !isModule(one.left) && !isOneOf(one.right, functions, program)) ||
    (isThis(callee.object) && (overriding.get(name) ?? []).some((fn) => !functions.includes(fn)))
  );
}

function isThis(object: Node): boolean {
  return object.type === 'ThisExpression' || object.type === 'Identifier';
}

/** `exports.name = …`, `module.exports.name = …` */
function isModule(left: Node): boolean {
  if (left.type !== 'MemberExpression') return false;
  const { object } = left;
  if (object.type === 'Identifier') return object.name === 'exports';
  return object.type === 'MemberExpression' && memberName(object) === 'exports';
}

function isOneOf(node: Node, functions: readonly FunctionNode[], program: Program): boolean {
  if (functions.some((fn) => fn === node)) return true;
  if (node.type === 'AssignmentExpression') return isOneOf(node.right, functions, program);
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return isData(node);
  const callees = program.calleesOf(node);
  return (
    callees.length > 0 &&
    callees.every((one) => one.kind !== 'function' || functions.includes(one.node))
  );
}

/** No function, and so no method. */
function isData(node: Node): boolean {
  return (
    node.type === 'Literal' || node.type === 'TemplateLiteral' || node.type === 'UnaryExpression'
  );
}
