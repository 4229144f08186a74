import type { Node } from 'estree';
import { memberName } from '../program/key-of.ts';
import type { Call, FunctionNode } from '../program/program.ts';
import type { Ask } from './ask.ts';
import { constant } from './constant.ts';
import { memberValues } from './member-values.ts';
import { notUnderstood } from './not-understood.ts';
import type { Frame, Values } from './value.ts';

interface Argument {
  readonly call: Call;
  readonly fn: FunctionNode;
  readonly index: number;
  readonly frame: Frame | undefined;
}

/** What a call gives a parameter of the function that it calls, or that it hands on. */
export function argumentValues(argument: Argument, ask: Ask): Values {
  const { call, fn } = argument;
  if (call.arguments.some((one) => isFunctionNode(one, fn, ask))) return calledBack(argument, ask);
  if (call.callee.type === 'MemberExpression') {
    const name = memberName(call.callee);
    if (name === 'call') return positional({ ...argument, index: argument.index + 1 }, ask);
    if (name === 'apply') return applied(argument, ask);
    if (name === 'bind') return notUnderstood('the function is bound to arguments');
  }
  return positional(argument, ask);
}

function isFunctionNode(node: Node, fn: FunctionNode, ask: Ask): boolean {
  if (node === fn) return true;
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return false;
  return ask.program.calleesOf(node).some((one) => one.kind === 'function' && one.node === fn);
}

function positional({ call, index, frame }: Argument, ask: Ask): Values {
  const spread = call.arguments.findIndex((one) => one.type === 'SpreadElement');
  if (spread !== -1 && spread <= index) return spreadOut({ call, index, frame, spread }, ask);
  const node = call.arguments[index];
  return node === undefined ? constant({ kind: 'nothing' }) : ask.valuesOf(node, frame);
}

function spreadOut(
  { call, index, frame, spread }: Omit<Argument, 'fn'> & { readonly spread: number },
  ask: Ask,
): Values {
  const node = call.arguments[spread];
  if (node?.type !== 'SpreadElement') return notUnderstood('the arguments are spread out');
  const names = spread === call.arguments.length - 1 ? [String(index - spread)] : undefined;
  return memberValues(ask.valuesOf(node.argument, frame), { names }, ask);
}

function applied({ call, index, frame }: Argument, ask: Ask): Values {
  const [, list] = call.arguments;
  if (list === undefined) return constant({ kind: 'nothing' });
  return memberValues(ask.valuesOf(list, frame), { names: [String(index)] }, ask);
}

const overElements = ['map', 'flatMap', 'forEach', 'filter', 'find', 'some', 'every', 'findLast'];

/** Who calls a function back gives it an element of a list, or what a promise brought. */
function calledBack({ call, index, frame }: Argument, ask: Ask): Values {
  const name = call.callee.type === 'MemberExpression' ? memberName(call.callee) : undefined;
  if (call.callee.type !== 'MemberExpression' || name === undefined || index > 0) {
    return notUnderstood('the function is called back by others');
  }
  const of = ask.valuesOf(call.callee.object, frame);
  if (name === 'then') return of;
  if (overElements.includes(name)) return memberValues(of, { names: undefined }, ask);
  return notUnderstood('the function is called back by others');
}
