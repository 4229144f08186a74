import type { Node } from 'estree';
import type { Call, FunctionNode, Program } from '../program/program.ts';
import { choiceTexts } from './choice-text.ts';
import { commandChoice } from './command-choice.ts';
import type { Invocation } from './invocation.ts';
import { parameterOf } from './parameter-of.ts';

/**
 * Who says what a call starts: itself, or where its command or its arguments are parameters of an own function, each
 * caller of that one. So `run('curl', url)` and `run('tar', file)` through one wrapper stay two things.
 */
export function invocationsOf(invocation: Invocation, program: Program): readonly Invocation[] {
  const fn = wrapperOf(invocation, program);
  if (fn === undefined || invocation.through.length >= mostWrappers) return [invocation];
  const callers = program.callersOf(fn).filter((call) => !invocation.through.includes(call));
  if (callers.length === 0 || callers.length > mostCallers) return [invocation];
  const through = [...invocation.through, invocation.call];
  return callers.flatMap((call) => {
    const given = (node: Node) => argumentFor(node, parameterIn(node, fn, program), call);
    const { args } = invocation;
    const next = { call, command: given(invocation.command), args: args && given(args), through };
    return invocationsOf(next, program);
  });
}

const mostWrappers = 3;
const mostCallers = 40;

/** One that is handed a program alone, and says itself what that is to do, is the place: `exec(gem, ['update'])`. */
function wrapperOf({ command, args }: Invocation, program: Program): FunctionNode | undefined {
  const list = args && parameterOf(args, program);
  if (list === undefined && saysWhat(args) && isNamed(command, program)) return undefined;
  return (parameterOf(command, program) ?? list)?.fn;
}

function saysWhat(args: Node | undefined): boolean {
  const [first] = args?.type === 'ArrayExpression' ? args.elements : [];
  return first?.type === 'Literal' && typeof first.value === 'string' && /^\w/.test(first.value);
}

function isNamed(command: Node, program: Program): boolean {
  return choiceTexts(commandChoice(command, program)).some((text) => /[\w.-]$/.test(text));
}

function parameterIn(node: Node, fn: FunctionNode, program: Program): number | undefined {
  const parameter = parameterOf(node, program);
  return parameter?.fn === fn ? parameter.index : undefined;
}

function argumentFor(node: Node, index: number | undefined, caller: Call): Node {
  return (index === undefined ? undefined : caller.arguments[index]) ?? node;
}
