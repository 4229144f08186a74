import type { Node } from 'estree';
import type { Program } from '../program/program.ts';
import { calledNames } from './called-names.ts';

/** Whether what is called is `promisify(f)`, or a variable that is never anything else: `f` alone gives no promise. */
export function isPromisified(callee: Node, program: Program): boolean {
  if (callee.type === 'CallExpression')
    return calledNames(callee, program).includes('node:util.promisify');
  if (callee.type !== 'Identifier') return false;
  const variable = program.variableOf(callee);
  const [def, more] = variable?.defs ?? [];
  if (def?.type !== 'Variable' || more !== undefined || def.node.id.type !== 'Identifier')
    return false;
  const { init } = def.node;
  const isChanged = variable?.references.some((one) => one.isWrite() && one.init !== true) === true;
  return !isChanged && init?.type === 'CallExpression' && isPromisified(init, program);
}
