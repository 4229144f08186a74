import type { Node } from 'estree';
import type { FunctionNode, Program } from '../program/program.ts';

/** A parameter of a function, by which argument it is and the function that takes it. */
export interface Parameter {
  readonly fn: FunctionNode;
  readonly index: number;
}

/** The parameter that an expression is; undefined where it is something else, or is assigned to as well. */
export function parameterOf(node: Node, program: Program): Parameter | undefined {
  if (node.type !== 'Identifier') return undefined;
  const variable = program.variableOf(node);
  const [def] = variable?.defs ?? [];
  if (variable === undefined || def?.type !== 'Parameter') return undefined;
  const fn = def.node;
  const index = fn.params.findIndex(
    (one) => one === def.name || (one.type === 'AssignmentPattern' && one.left === def.name),
  );
  return index < 0 ? undefined : { fn, index };
}
