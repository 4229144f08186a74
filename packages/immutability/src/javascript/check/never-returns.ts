import type { FunctionNode, Program } from '../program/program.ts';
import { calledNames } from './called-names.ts';

/** Whether a function plainly ends in a throw, or in the end of the process. */
export function neverReturns(fn: FunctionNode, program: Program, depth = 3): boolean {
  const last = fn.body.type === 'BlockStatement' ? fn.body.body.at(-1) : undefined;
  if (last?.type === 'ThrowStatement') return true;
  if (last?.type !== 'ExpressionStatement' || last.expression.type !== 'CallExpression')
    return false;
  const { expression } = last;
  if (calledNames(expression, program).includes('process.exit')) return true;
  if (depth === 0) return false;
  const callees = program.calleesOf(expression.callee);
  return (
    callees.length > 0 &&
    callees.every((one) => one.kind === 'function' && neverReturns(one.node, program, depth - 1))
  );
}
