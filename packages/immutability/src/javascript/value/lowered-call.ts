import type { CallExpression, Node } from 'estree';
import { memberName } from '../program/key-of.ts';
import type { Call, FunctionNode, Program } from '../program/program.ts';
import type { Ask } from './ask.ts';
import { constant } from './constant.ts';
import { functionReturns } from './function-returns.ts';
import { notUnderstood } from './not-understood.ts';
import { unionOf } from './union-of.ts';
import type { Frame, Values } from './value.ts';

/**
 * What stands for `async` and `await` after TypeScript lowered them, known by their shape, for minifiers rename them:
 * `__awaiter(this, void 0, void 0, function* () {…})`, `__generator(this, function (_a) {…})`, `_a.sent()`.
 */
export function loweredCall(call: Call, frame: Frame | undefined, ask: Ask): Values | undefined {
  if (call.type !== 'CallExpression') return undefined;
  const last = call.arguments.at(-1);
  if (call.arguments.length === 0) return sentValue(call, frame, ask);
  if (last?.type !== 'FunctionExpression') return undefined;
  const isHanded = call.arguments.length === 4 || call.arguments[0]?.type === 'ThisExpression';
  if (!isHanded) return undefined;
  if (call.arguments.length === 4) return ask.returnsOf(run(last, frame));
  return isGenerator(last) ? generatorReturns(last, frame, ask) : undefined;
}

function run(fn: FunctionNode, frame: Frame | undefined): Frame {
  const argument = () => constant({ kind: 'nothing' });
  return { fn, argument, outer: frame, depth: (frame?.depth ?? 0) + 1 };
}

function isGenerator(fn: FunctionNode): boolean {
  return functionReturns(fn).some(({ value }) => operation(value) !== undefined);
}

/** `[2, x]` returns, `[3, label]` jumps, `[4, x]` waits. */
function operation(
  node: Node,
): { readonly code: number; readonly value: Node | undefined } | undefined {
  if (node.type !== 'ArrayExpression') return undefined;
  const [code, value] = node.elements;
  if (code?.type !== 'Literal' || typeof code.value !== 'number') return undefined;
  return { code: code.value, value: value ?? undefined };
}

function generatorReturns(fn: FunctionNode, frame: Frame | undefined, ask: Ask): Values {
  const returned = functionReturns(fn).flatMap(({ value }) => {
    const found = operation(value);
    return found?.code === 2 && found.value !== undefined ? [ask.valuesOf(found.value, frame)] : [];
  });
  return returned.length === 0 ? constant({ kind: 'nothing' }) : unionOf(returned);
}

/** `_a.sent()` is what was waited for last: in the order of the text, the nearest `[4, x]` before. */
function sentValue(call: CallExpression, frame: Frame | undefined, ask: Ask): Values | undefined {
  if (call.callee.type !== 'MemberExpression' || memberName(call.callee) !== 'sent')
    return undefined;
  const fn = machineAround(call, ask.program);
  if (fn === undefined) return undefined;
  const before = functionReturns(fn)
    .filter(({ at }) => (at.range?.[0] ?? 0) < (call.range?.[0] ?? 0))
    .map(({ value }) => operation(value))
    .filter((one) => one?.code === 4)
    .at(-1);
  if (before?.value === undefined) return notUnderstood('what it waits for is not found');
  return ask.valuesOf(before.value, frame);
}

function machineAround(node: Node, program: Program): FunctionNode | undefined {
  const fn = program.functionOf(node);
  return fn !== undefined && isGenerator(fn) ? fn : undefined;
}
