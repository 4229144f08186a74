import type { Node, TemplateLiteral } from 'estree';
import type { Choice } from '../../fetch/choice.ts';
import { libraryFunction } from '../library/library-function.ts';
import type { Program } from '../program/program.ts';
import { spelledChoice } from './spelled-choice.ts';

/** What is started. `io.which('npm')` is where the machine has npm: still that program. */
export function commandChoice(node: Node, program: Program): Choice {
  const name = lookedUp(node, program, 0);
  return spelledChoice(name ?? node, program);
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
  if (node.type === 'TemplateLiteral') return inQuotes(node, program, depth);
  if (node.type !== 'CallExpression') return undefined;
  const names = program.calleesOf(node.callee).map((callee) => libraryFunction(callee, program));
  return names.some((name) => name === 'io.which' || name === 'which.sync' || name === 'which')
    ? node.arguments[0]
    : undefined;
}

/** `"${path}"`, since a path can have spaces. */
function inQuotes(
  { quasis, expressions: [only, ...others] }: TemplateLiteral,
  program: Program,
  depth: number,
): Node | undefined {
  const isQuoted = quasis.every(({ value }) => /^"?$/.test(value.raw));
  return only && isQuoted && others.length === 0 ? lookedUp(only, program, depth + 1) : undefined;
}

const mostDepth = 6;
