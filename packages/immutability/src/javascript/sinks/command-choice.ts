import type { Node } from 'estree';
import type { Choice } from '../../fetch/choice.ts';
import { libraryFunction } from '../library/library-function.ts';
import type { Program } from '../program/program.ts';
import { choiceOf } from '../value/choice-of.ts';

/** What is started. `io.which('npm')` is where the machine has npm: still that program. */
export function commandChoice(node: Node, program: Program): Choice {
  const name = lookedUp(node, program, 0);
  return choiceOf(name ?? node, program);
}

function lookedUp(node: Node, program: Program, depth: number): Node | undefined {
  if (depth > mostDepth) return undefined;
  if (node.type === 'AwaitExpression') return lookedUp(node.argument, program, depth + 1);
  if (node.type === 'YieldExpression')
    return node.argument ? lookedUp(node.argument, program, depth + 1) : undefined;
  if (node.type === 'Identifier') {
    const [def, ...others] = program.variableOf(node)?.defs ?? [];
    if (def?.type !== 'Variable' || others.length > 0 || !def.node.init) return undefined;
    return def.node.id === def.name ? lookedUp(def.node.init, program, depth + 1) : undefined;
  }
  if (node.type !== 'CallExpression') return undefined;
  const names = program.calleesOf(node.callee).map((callee) => libraryFunction(callee, program));
  return names.some((name) => name === 'io.which' || name === 'which.sync' || name === 'which')
    ? node.arguments[0]
    : undefined;
}

const mostDepth = 6;
