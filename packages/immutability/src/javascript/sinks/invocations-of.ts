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
  if (fn === undefined) return [invocation];
  const callers = callersOf(fn, invocation, program).filter(
    (call) => !invocation.through.includes(call),
  );
  if (callers.length === 0) return [invocation];
  if (callers.length > mostCallers || invocation.through.length >= mostWrappers) {
    program.effort.isCut = true;
    return [invocation];
  }
  const through = [...invocation.through, invocation.call];
  return callers.flatMap((call) => {
    const given = (node: Node) => argumentFor(node, parameterIn(node, fn, program), call);
    const { args } = invocation;
    const next = { call, command: given(invocation.command), args: args && given(args), through };
    return invocationsOf(next, program);
  });
}

/**
 * `__awaiter(this, arguments, void 0, function* (command, silent = true) {…})`, as TypeScript lowers an async function
 * with defaults, hands on what the function around it is given. Of a list of arguments for a program that is known this
 * is not followed.
 */
function callersOf(fn: FunctionNode, { command }: Invocation, program: Program): readonly Call[] {
  const isCommand = parameterOf(command, program)?.fn === fn;
  return program.callersOf(fn).flatMap((call) => {
    const [, second] = call.arguments;
    const isHandedOn = isCommand && second?.type === 'Identifier' && second.name === 'arguments';
    const around = isHandedOn ? program.functionOf(call) : undefined;
    return around === undefined ? [call] : program.callersOf(around);
  });
}

const mostWrappers = 3;
const mostCallers = 200;

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
